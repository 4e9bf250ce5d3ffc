import { expect, test } from 'vitest';
import { isEquivalent } from '../../../../scripts/tools/mutants/equivalents.ts';
import { formatReport, killRate } from '../../../../scripts/tools/mutants/format-report.ts';
import { listMutants } from '../../../../scripts/tools/mutants/list-mutants.ts';
import { filesOf, subjectNames, subjects } from '../../../../scripts/tools/mutants/subjects.ts';

const text = 'a;\n  if (a < b) c();\n';
const mutants = listMutants('src/a.ts', text);
const tried = mutants.map((mutant, index) => ({ subject: 'links' as const, mutant, killedBy: index === 0 ? null : 'a.test.ts' }));

test('the report has a row by subject and the place and change of every survivor', () => {
  expect(formatReport(tried)).toBe(
    [
      'subject     mutants  killed      rate',
      'links             5       4    80.0 %',
      'all               5       4    80.0 %',
      '',
      'survivors',
      '  src/a.ts:2  condition: a < b → true',
    ].join('\n'),
  );
});

test('the share of the killed runs from 0 to 1', () => {
  expect(killRate(tried)).toBe(0.8);
  expect(killRate(tried.slice(0, 1))).toBe(0);
  expect(killRate(tried.slice(1))).toBe(1);
});

test('an equivalent mutant is known by its file, change and line of code', () => {
  const [mutant] = mutants;
  if (mutant === undefined) throw new Error('There is no mutant.');
  const entry = { file: 'src/a.ts', change: 'a < b → true', code: 'if (a < b) c();', reason: '' };
  expect(isEquivalent(mutant, text, [entry])).toBe(true);
  expect(isEquivalent(mutant, text.replace('c()', 'd()'), [entry])).toBe(false);
  expect(isEquivalent(mutant, text, [{ ...entry, file: 'src/b.ts' }])).toBe(false);
  expect(isEquivalent(mutant, text, [{ ...entry, change: 'a < b → false' }])).toBe(false);
});

test('a name of a subject that stands for no file is an error', () => {
  const names = subjects.units.map((folder) => `${folder}a.ts`);
  expect(filesOf('units', [...names, 'src/model/other.ts'])).toStrictEqual(names);
  expect(() => filesOf('units', names.slice(1))).toThrow(subjects.units[0]);
});

test('every subject is in the report', () => {
  expect(subjectNames.toSorted()).toStrictEqual(Object.keys(subjects).toSorted());
});
