import { expect, test } from 'vitest';
import { listMutants } from '../../../../scripts/tools/mutants/list-mutants.ts';
import { applyMutant } from '../../../../scripts/tools/mutants/mutant.ts';

const changed = (text: string) => listMutants('a.ts', text).map((mutant) => applyMutant(text, mutant));

test.each([
  ['a comparison moves its boundary and turns round', 'a < b;', ['a <= b;', 'a >= b;']],
  ['an equality turns into its contrary', 'a === b;', ['a !== b;']],
  ['and turns into or', 'a && b;', ['a || b;']],
  ['a sum turns into a difference', 'a + b;', ['a - b;']],
  ['a fallback takes the place of the value', 'a ?? b;', ['b;']],
  ['a condition is always and never met', 'if (a) b;', ['if (true) b;', 'if (false) b;']],
  ['a choice is always and never met', 'a ? b : c;', ['true ? b : c;', 'false ? b : c;']],
  ['a negation goes', '!a;', ['a;']],
  ['true and false change places', '[true];', ['[];', '[false];']],
  ['a number grows by one', 'x = 5;', ['x = (5 + 1);']],
  ['a call that stands alone goes', 'a();', [';']],
  ['an early end goes', 'function f() { return; }', ['function f() { ; }']],
  ['a jump goes', 'for (;;) break;', ['for (;;) ;']],
  ['each element goes once', 'x = [a, b];', ['x = [b];', 'x = [a];']],
  ['a text is emptied and an empty one filled', "x = 'a' + '';", ["x = 'a' - '';", "x = '' + '';", "x = 'a' + 'changed';"]],
  ['some turns into every', 'x = a.some(f);', ['x = a.every(f);']],
  ['a filter is left out', 'x = a.filter(f);', ['x = a;']],
  ['a way that may end is taken as certain', 'x = a?.b;', ['x = a.b;']],
  ['a pattern loses each of its anchors', 'x = /^a$/u;', ['x = /a$/u;', 'x = /^a/u;']],
  ['an escaped dollar is no anchor', String.raw`x = /a\$/;`, []],
])('%s', (_, text, expected) => {
  expect(changed(text)).toStrictEqual(expected);
});

test.each([
  ["import { a } from './a.ts';"],
  ["type A = 'a' | 1 | true;"],
  ["throw new Error('a');"],
  ["export { a } from './a.ts';"],
  ["x = { 'a-b': c };"],
])('nothing changes in %s', (text) => {
  expect(changed(text)).toStrictEqual([]);
});

test('a mutant names its line, what stood there and what comes', () => {
  expect(listMutants('src/a.ts', 'b;\nif (a) b;\n')[1]).toStrictEqual({
    file: 'src/a.ts',
    start: 7,
    end: 8,
    original: 'a',
    replacement: 'false',
    kind: 'condition',
    line: 2,
  });
});
