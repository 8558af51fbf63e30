import type { Dice } from '../Dice';
import { used } from '../world/activity';
import type { Conditions } from '../world/Conditions';
import type { Habits } from '../world/Habits';
import { noCounters, type Counters } from './Counters';

/** One feature's share of a person's day, before it is split by language and model. */
export interface FeatureWork {
  feature: string;
  work: Counters;
  inIde: boolean;
  languages: 1 | 2 | 3;
  attributesModel: boolean;
}

type DrawWork = (dice: Dice, intensity: number, habits: Habits) => Counters;

/** Completions: many suggestions, a fifth to two fifths of them accepted, no prompts. */
const completion: DrawWork = (dice, intensity, habits) => {
  const generations = dice.count(42 * intensity);
  const acceptances = Math.round(generations * habits.acceptance);
  return {
    ...noCounters(),
    code_generation_activity_count: generations,
    code_acceptance_activity_count: acceptances,
    loc_suggested_to_add_sum: Math.round(generations * dice.between(1.2, 1.9)),
    loc_added_sum: Math.round(acceptances * dice.between(1.2, 2)),
  };
};

/** A chat mode: prompts, code blocks in some answers, some of them applied. */
function chat(prompts: number, blocks: number, applied: number): DrawWork {
  return (dice, intensity) => {
    const interactions = dice.count(prompts * intensity);
    const generations = Math.round(
      interactions * blocks * dice.between(0.6, 1.3),
    );
    const acceptances = Math.round(generations * applied * dice.roll());
    return {
      ...noCounters(),
      user_initiated_interaction_count: interactions,
      code_generation_activity_count: generations,
      code_acceptance_activity_count: acceptances,
      loc_suggested_to_add_sum: Math.round(generations * dice.between(4, 9)),
      loc_added_sum: Math.round(acceptances * dice.between(3, 7)),
    };
  };
}

/** Edits an agent makes by itself: lines written that were never suggested. */
const agentEdit: DrawWork = (dice, intensity) => {
  const edits = dice.count(20 * intensity);
  return {
    ...noCounters(),
    code_generation_activity_count: edits,
    loc_added_sum: Math.round(edits * dice.between(4, 11)),
    loc_deleted_sum: Math.round(edits * dice.between(1, 4)),
  };
};

/** An agent outside the IDE: the CLI or the app. */
function agentSession(suggestsLines: boolean): DrawWork {
  return (dice, intensity) => {
    const interactions = dice.count(8 * intensity);
    const generations = dice.count(interactions * 0.9);
    const acceptances = Math.round(generations * dice.between(0.5, 0.9));
    const added = Math.round(acceptances * dice.between(6, 14));
    const deleted = Math.round(acceptances * dice.between(1, 4));
    return {
      user_initiated_interaction_count: interactions,
      code_generation_activity_count: generations,
      code_acceptance_activity_count: acceptances,
      loc_suggested_to_add_sum: suggestsLines ? added + generations : 0,
      loc_suggested_to_delete_sum: suggestsLines ? deleted : 0,
      loc_added_sum: added,
      loc_deleted_sum: deleted,
    };
  };
}

const ask = chat(5, 0.8, 0.5);
const inline = chat(3, 1, 0.8);
const edit = chat(2.5, 1.2, 0.9);
const plan = chat(2, 0.3, 0.2);
const other = chat(1, 0.5, 0.3);
const agent = chat(9, 0.6, 0.1);
const cliWithLines = agentSession(true);
const cliWithoutLines = agentSession(false);

/** What a person did in each feature on a day, from their activity bits. */
export function featureWorkOf(
  bits: number,
  habits: Habits,
  conditions: Conditions,
  intensity: number,
  dice: Dice,
): FeatureWork[] {
  const { introduced } = conditions;
  const all: FeatureWork[] = [];
  const add = (
    feature: string,
    draw: DrawWork,
    languages: 1 | 2 | 3 = 1,
    inIde = true,
  ) => {
    const work = draw(dice, intensity, habits);
    const attributesModel = draw !== completion;
    all.push({ feature, work, inIde, languages, attributesModel });
  };
  if (bits & used.completion) {
    add('code_completion', completion, dice.chance(0.6) ? 2 : 3);
  }
  if (bits & used.chat) {
    add('chat_panel_ask_mode', ask, dice.chance(0.3) ? 2 : 1);
    addOccasionalModes(dice, introduced.planMode, add);
  }
  if (bits & used.agent) {
    add('chat_panel_agent_mode', agent);
  }
  if (bits & used.agentEdit) {
    add('agent_edit', agentEdit, dice.chance(0.4) ? 2 : 1);
  }
  if (bits & used.cli && introduced.cliInTotals) {
    const draw = introduced.cliSuggestedLines ? cliWithLines : cliWithoutLines;
    add('copilot_cli', draw, 1, false);
  }
  if (bits & used.app && introduced.copilotAppInTotals) {
    add('copilot_app', cliWithLines, 1, false);
  }
  return all;
}

function addOccasionalModes(
  dice: Dice,
  planModeKnown: boolean,
  add: (feature: string, draw: DrawWork) => void,
) {
  const mode = dice.roll();
  if (mode < 0.2) {
    add('chat_inline', inline);
  } else if (mode < 0.3) {
    add('chat_panel_edit_mode', edit);
  } else if (mode < 0.42) {
    add(
      planModeKnown ? 'chat_panel_plan_mode' : 'chat_panel_custom_mode',
      plan,
    );
  } else if (mode < 0.45) {
    add('chat_panel_custom_mode', plan);
  } else if (mode < 0.47) {
    add('chat_panel_unknown_mode', other);
  } else if (mode < 0.48) {
    add('others', other);
  }
}
