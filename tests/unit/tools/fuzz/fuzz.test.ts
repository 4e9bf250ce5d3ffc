import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../scripts/tools/bench/content/random.ts';
import { judgeProblems } from '../../../../scripts/tools/fuzz/judge-problems.ts';
import { mutate } from '../../../../scripts/tools/fuzz/mutate.ts';
import { randomContent } from '../../../../scripts/tools/fuzz/random-content.ts';
import { writeFiles } from '../../../../scripts/tools/fuzz/write-files.ts';
import { loadContent } from '../../../../src/content/load-content.ts';
import readDocumentTask from '../../../../src/content/worker/read-document-task.ts';
import { newFolder } from '../../../support/new-folder.ts';
import type { Files } from '../../../../scripts/tools/fuzz/random-content.ts';

async function check(files: Files) {
  const root = newFolder();
  writeFiles(root, files);
  return loadContent(root, { readDocuments: (tasks) => Promise.all(tasks.map(readDocumentTask)) });
}

describe('random content', () => {
  it.each(Array.from({ length: 8 }, (_, index) => index))('number %i passes as it was made', async (index) => {
    const { problems } = await check(randomContent(createRandom(7, index)).files);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(Array.from({ length: 45 }, (_, index) => index))(
    'number %i gives problems with place and words once it is spoilt',
    async (index) => {
      const random = createRandom(11, index);
      const { portal, problems } = await check(mutate(randomContent(random).files, random));
      expect(judgeProblems(problems)).toEqual([]);
      expect(portal === null).toBe(problems.some(({ severity }) => severity === 'error'));
    },
  );
});

describe('judgeProblems', () => {
  it('finds what is no problem for people', () => {
    const good = { code: 'x', severity: 'error' as const, file: 'a', line: 1, column: 1, message: '错', hint: '改' };
    expect(judgeProblems([good])).toEqual([]);
    const bad = [
      { ...good, file: '' },
      { ...good, line: 0 },
      { ...good, message: 'wrong' },
      { ...good, hint: '[object Object]' },
    ];
    expect(judgeProblems(bad)).toHaveLength(4);
  });
});
