import { describe, expect, it } from 'vitest';
import { allCases } from './all-cases.ts';

/** One element to a line, so that a difference can be read. */
const lines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;
const fileOf = (kind: string, title: string, canvas: string) => `golden/${kind}-${title.replaceAll(/[ ,]+/g, '-')}-${canvas}.svg`;

describe.each(Object.entries(allCases))('a drawing of kind %s', (kind, cases) => {
  it.each(Object.entries(cases))('of %s is drawn as approved', async (title, drawing) => {
    for (const canvas of ['narrow', 'wide'] as const) await expect(lines(drawing[canvas])).toMatchFileSnapshot(fileOf(kind, title, canvas));
  });
});
