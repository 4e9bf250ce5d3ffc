import { beforeAll, describe, expect, it } from 'vitest';
import { planSource, writeContent } from '../../../../scripts/tools/bench/content/write-content.ts';
import { loadContent, type Content } from '../../../../src/content/load-content.ts';
import readDocumentTask from '../../../../src/content/worker/read-document-task.ts';
import { targetKinds } from '../../../../src/model/vocabularies.ts';
import { hashFolder } from '../../../support/hash-folder.ts';
import { newFolder } from '../../../support/new-folder.ts';

describe('planSource', () => {
  const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
  const sources = numbers.map((number) => planSource(1, number));

  it('gives about 20 KB for every plan', () => {
    const sizes = sources.map((source) => Buffer.byteLength(source));
    expect(Math.min(...sizes)).toBeGreaterThan(19_000);
    expect(Math.max(...sizes)).toBeLessThan(22_500);
  });

  it('gives the same plan for a seed and number, and another for any other', () => {
    expect(sources[4]).toBe(planSource(1, 5));
    expect(new Set([...sources, planSource(2, 1)]).size).toBe(numbers.length + 1);
  });

  it('writes prose of its own for every plan', () => {
    const paragraphs = sources.flatMap((source) => source.split('\n').filter((line) => line.length > 100));
    expect(new Set(paragraphs).size / paragraphs.length).toBeGreaterThan(0.95);
  });

  it('marks targets, milestones and tasks in a text with printed numbering and a table', () => {
    const [source = ''] = sources;
    expect(source.match(/<Target id=/g)).toHaveLength(12);
    expect(source.match(/<Milestone id=/g)).toHaveLength(3);
    expect(source.match(/^<Task id=.*>$/gm)).toHaveLength(9);
    expect(source).toMatch(/^## 三、主要任务$/m);
    expect(source.match(/^\| .* \|$/gm)).toHaveLength(14);
  });
});

describe('writeContent', () => {
  let content: Content;

  beforeAll(async () => {
    const folder = newFolder();
    await writeContent(folder, { plans: 3, seed: 7 });
    content = await loadContent(folder, { readDocuments: (tasks) => Promise.all(tasks.map(readDocumentTask)) });
  });

  it('writes a content folder without a single problem but hints at figures of its prose that are not marked', () => {
    expect(content.problems.filter(({ code }) => code !== 'figure-uncovered')).toEqual([]);
    expect(content.portal?.plans).toHaveLength(3);
  });

  it('gives each plan twelve targets of all seven kinds, five of them for shared indicators', () => {
    for (const { targets } of content.portal?.plans ?? []) {
      expect(targets).toHaveLength(12);
      expect(new Set(targets.map(({ kind }) => kind))).toEqual(new Set(Object.keys(targetKinds)));
      expect(targets.filter(({ indicator }) => indicator !== null)).toHaveLength(5);
    }
  });

  it('fills the registries', () => {
    expect(content.portal?.indicators).toHaveLength(12);
    expect(content.portal?.bodies.length).toBeGreaterThan(20);
    expect(content.portal?.observations.length).toBeGreaterThan(100);
  });

  it('writes the same bytes again for the same request', async () => {
    const [one, other] = [newFolder(), newFolder()];
    for (const folder of [one, other]) await writeContent(folder, { plans: 2, seed: 3 });
    expect(hashFolder(other)).toEqual(hashFolder(one));
  });
});
