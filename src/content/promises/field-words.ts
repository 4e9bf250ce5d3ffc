import { baseSources, comparators, directions, hedges, measures, targetYearSources, taskGroups } from '../../model/vocabularies.ts';

const vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  comparator: comparators,
  measure: measures,
  direction: directions,
  hedge: hedges,
  targetYearSource: targetYearSources,
  group: taskGroups,
  source: baseSources,
};

/** A code of a field as the word that an author writes. */
export const wordFor = (field: string, code: string): string => vocabularies[field]?.[code] ?? code;
