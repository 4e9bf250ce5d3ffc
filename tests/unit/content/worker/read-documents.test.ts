import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DocumentTask } from '../../../../src/content/worker/read-document-task.ts';
import { createProcessReader, readDocuments } from '../../../../src/content/worker/read-documents.ts';
import { goodFiles, writeFolder } from '../../../support/content-folder.ts';

const filename = fileURLToPath(new URL('../../../fixtures/tasks/misbehaving-task.mjs', import.meta.url));
const task = (file: string): DocumentTask => ({ root: '/', kind: 'plan', file, output: null });

describe('createProcessReader', () => {
  it('turns a crash and a hang into problems of those documents, and reads the rest', async () => {
    const read = createProcessReader({ filename, timeLimit: 1500 });
    const results = await read(['plans/a.mdx', 'plans/crash.mdx', 'plans/b.mdx', 'plans/hang.mdx', 'plans/c.mdx'].map(task));
    expect(results.map(({ problems }) => problems.map(({ code, file }) => `${code} ${file}`))).toEqual([
      [],
      ['parser-stopped plans/crash.mdx'],
      [],
      ['parser-stopped plans/hang.mdx'],
      [],
    ]);
    expect(results[1]?.problems[0]?.message).toContain('中断');
    expect(results[3]?.problems[0]?.message).toContain('1.5 秒');
  });
});

describe('readDocuments', () => {
  it('reads plans in processes of their own, in the order of the tasks', async () => {
    const root = writeFolder(goodFiles);
    const results = await readDocuments([
      { root, kind: 'page', file: 'pages/about.mdx', output: null },
      { root, kind: 'plan', file: 'plans/shili-guihua.mdx', output: null },
    ]);
    expect(results.map(({ kind, problems }) => [kind, problems])).toEqual([
      ['page', []],
      ['plan', []],
    ]);
    expect(results[1]?.text?.mentions.map(({ id }) => id)).toEqual(['rd', 'invest', 'park']);
  });
});
