import {
  Series,
  SeriesRequest,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { View } from '../../filters';
import { Query, useSeries, useSeriesList } from '../../hooks';
import {
  columnGranularity,
  panelRequest,
  useKeyText,
  versionOf,
} from '../../panels';

const mostModels = 5;
const mostLanguages = 8;

/** A language, with the suggestions of every model in it. */
export interface MatrixRow {
  language: string;
  values: (number | null)[];
}

export interface LanguageModels
  extends Pick<Query<unknown>, 'error' | 'outdated' | 'retry'> {
  models: string[];
  /** What is asked of each model, in their order. */
  requests: SeriesRequest[];
  /** Undefined while nobody knows. */
  rows?: MatrixRow[];
}

/** The largest models, and the languages that they are used for. GitHub pairs languages with models, so each model is asked by language. */
export function useLanguageModels(view: View): LanguageModels {
  const keyText = useKeyText();
  const version = versionOf(view);
  const about = (by: 'model' | 'language', model?: string): SeriesRequest =>
    panelRequest(view, {
      metrics: ['suggestions'],
      by,
      top: by === 'model' ? mostModels + 1 : mostLanguages,
      where: model ? { model } : undefined,
      granularity: columnGranularity(view),
    });
  const first = useSeries(about('model'), version);
  const models = largestModels(first.data);
  const requests = models.map(model => about('language', model));
  const byModel = useSeriesList(
    models.length > 0 ? requests : undefined,
    version,
  );
  const rows = byModel.data && matrixOf(byModel.data, keyText);
  return {
    models,
    requests,
    rows: first.data && models.length === 0 ? [] : rows,
    error: first.error ?? byModel.error,
    outdated: first.outdated || byModel.outdated,
    retry: first.error ? first.retry : byModel.retry,
  };
}

function largestModels(response: SeriesResponse | undefined): string[] {
  return [...(response?.series ?? [])]
    .filter(({ total }) => total)
    .sort((one, next) => next.total! - one.total!)
    .flatMap(({ key }) => modelOf(key) ?? [])
    .slice(0, mostModels);
}

function modelOf(key: Series['key']): string | undefined {
  return key && key !== 'other' ? key.model : undefined;
}

function matrixOf(
  byModel: SeriesResponse[],
  keyText: (key: Series['key']) => string,
): MatrixRow[] {
  const ofModels = byModel.map(
    ({ series }) =>
      new Map(
        series
          .filter(({ key }) => key !== 'other')
          .map(({ key, total }) => [keyText(key), total]),
      ),
  );
  const languages = [...new Set(ofModels.flatMap(one => [...one.keys()]))];
  return languages
    .map(language => ({
      language,
      values: ofModels.map(one => one.get(language) ?? null),
    }))
    .sort((one, next) => sumOf(next) - sumOf(one))
    .slice(0, mostLanguages);
}

function sumOf({ values }: MatrixRow): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
