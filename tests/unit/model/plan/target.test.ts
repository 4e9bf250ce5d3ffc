import { describe, expect, it } from 'vitest';
import { target, type TargetKind } from '../../../../src/model/plan/target.ts';
import { targetKinds } from '../../../../src/model/vocabularies.ts';
import { targetExamples } from '../../../support/targets.ts';

const kinds = Object.keys(targetExamples) as TargetKind[];
const issuesOf = (value: unknown) => target.safeParse(value).error?.issues ?? [];

describe('target', () => {
  it('has a word for every kind', () => expect(new Set(Object.keys(targetKinds))).toEqual(new Set(kinds)));

  it.each(kinds)('accepts a %s', (kind) => expect(target.parse(targetExamples[kind])).toMatchObject({ kind, id: targetExamples[kind].id }));

  it.each(kinds)('refuses a key that a %s does not have', (kind) => {
    expect(issuesOf({ ...targetExamples[kind], goal: '1' })).toMatchObject([{ code: 'unrecognized_keys', keys: ['goal'] }]);
  });

  it.each(kinds.filter((kind) => kind !== 'rank'))('refuses a %s without direction: it is never taken for granted', (kind) => {
    expect(issuesOf({ ...targetExamples[kind], direction: undefined })).toMatchObject([{ path: ['direction'] }]);
  });

  it('refuses a direction on a rank, where the smaller place is the better', () => {
    expect(issuesOf({ ...targetExamples.rank, direction: 'down' })).toMatchObject([{ code: 'unrecognized_keys', keys: ['direction'] }]);
  });

  it.each(['printed', 'hedge', 'measure', 'name', 'id'])('refuses a target without %s', (key) => {
    expect(issuesOf({ ...targetExamples.threshold, [key]: undefined })).toMatchObject([{ path: [key] }]);
  });

  it.each(['', 'limit', undefined])('refuses the kind %j', (kind) =>
    expect(issuesOf({ ...targetExamples.threshold, kind })).toMatchObject([{ path: ['kind'] }]),
  );

  it('refuses a value that is a number instead of the text as printed', () => {
    expect(issuesOf({ ...targetExamples.threshold, value: 120 })).toMatchObject([{ path: ['value'] }]);
  });

  it('keeps significant digits and fractions', () => {
    expect(target.parse({ ...targetExamples.threshold, value: '2.0' })).toMatchObject({ value: '2.0' });
    expect(target.parse({ ...targetExamples.threshold, value: '1/3' })).toMatchObject({ value: '1/3' });
  });

  it('gives null, never a guess, for what the text does not state', () => {
    const silent = {
      base: null,
      stretch: null,
      targetYear: null,
      targetYearSource: null,
      nature: null,
      scope: null,
      bodies: [],
      headline: false,
    };
    expect(target.parse(targetExamples.range)).toMatchObject(silent);
  });

  it('accepts a rank without a number, for a plan that only says “leading”', () => {
    expect(target.parse({ ...targetExamples.rank, value: null, unit: null })).toMatchObject({ value: null, unit: null });
  });
});
