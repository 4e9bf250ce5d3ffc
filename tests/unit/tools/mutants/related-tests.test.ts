import { expect, test } from 'vitest';
import { createRelatedTests } from '../../../../scripts/tools/mutants/related-tests.ts';

const relatedTests = createRelatedTests(
  new Map([
    ['src/a.ts', ''],
    ['src/b.ts', "import { a } from './a.ts';"],
    ['src/worker/start.ts', "start(new URL('./b-task.ts', import.meta.url));"],
    ['src/worker/b-task.ts', "import { b } from '../b.ts';"],
    ['tests/unit/far.test.ts', "import { start } from '../../src/worker/start.ts';"],
    ['tests/unit/near.test.ts', "import { a } from '../../src/a.ts';"],
    ['tests/unit/other.test.ts', "import { c } from '../../src/c.ts';"],
    ['tests/site/whole.test.ts', "import { a } from '../../src/a.ts';"],
  ]),
);

test('tests come by nearness, also through programs that are started', () => {
  expect(relatedTests('src/a.ts')).toStrictEqual(['tests/unit/near.test.ts', 'tests/unit/far.test.ts']);
});

test('only unit tests are named', () => {
  expect(relatedTests('src/c.ts')).toStrictEqual(['tests/unit/other.test.ts']);
});
