import { BreakdownKey } from '../records';

/** A text that two keys have in common exactly when they are equal. */
export function breakdownKeyText(key: BreakdownKey): string {
  return `${key.kind}\0${key.feature ?? ''}\0${key.ide ?? ''}\0${
    key.language ?? ''
  }\0${key.model ?? ''}`;
}

/** The kinds that are summed up from GitHub's pairs, so that everybody counts once per language and once per model. */
function derivedKey(key: BreakdownKey): BreakdownKey | undefined {
  switch (key.kind) {
    case 'language_feature':
      return { kind: 'language', language: key.language };
    case 'model_feature':
      return { kind: 'model', model: key.model };
    default:
      return undefined;
  }
}

/** The breakdown keys of a day, numbered in the order in which they first came. */
export class KeyDictionary {
  readonly keys: BreakdownKey[] = [];
  readonly #positions = new Map<string, number>();
  /** The parser hands over a key as the same object in all of its rows, which are many more than there are keys. */
  readonly #objects = new Map<BreakdownKey, number>();
  readonly #derived: (number | undefined)[] = [];

  positionOf(key: BreakdownKey): number {
    let position = this.#objects.get(key);
    if (position === undefined) {
      position = this.#positionOfText(key);
      this.#objects.set(key, position);
    }
    return position;
  }

  /** The position of the derived key that rows of this key are summed up under, if any. */
  derivedFrom(position: number): number | undefined {
    return this.#derived[position];
  }

  #positionOfText(key: BreakdownKey): number {
    const text = breakdownKeyText(key);
    const known = this.#positions.get(text);
    if (known !== undefined) {
      return known;
    }
    const position = this.keys.push(key) - 1;
    this.#positions.set(text, position);
    const derived = derivedKey(key);
    this.#derived[position] = derived && this.positionOf(derived);
    return position;
  }
}
