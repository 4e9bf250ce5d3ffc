import { describe, expect, it } from 'vitest';
import { drawShare } from '../../../../src/charts/share/draw-share.ts';
import { stateStyles } from '../../../../src/charts/state/state.ts';
import { milestoneVerdicts, targetVerdicts, taskVerdicts } from '../../../../src/model/vocabularies.ts';
import { readDrawing } from '../../../../scripts/tools/audit/charts/read-drawing.ts';
import { shareCases, shareWords } from '../share-cases.ts';

describe.each(['narrow', 'wide'] as const)('on a %s sheet', (canvas) => {
  describe.each(Object.entries(shareCases))('a share of %s', (_title, parts) => {
    const { areas, texts, width } = readDrawing(drawShare(parts, shareWords)[canvas]);
    const total = parts.reduce((sum, { count }) => sum + count, 0);

    it('has an area for each state, as long as its count, in the given order and without gaps', () => {
      expect(areas.map(({ name }) => name)).toEqual(parts.map(({ state }) => `share-${state}`));
      for (const [index, { count }] of parts.entries()) {
        const { left = 0, right = 0 } = areas[index]?.box ?? {};
        expect((right - left) / (width - 2)).toBeCloseTo(count / total, 3);
        expect(left).toBeCloseTo(areas[index - 1]?.box.right ?? 1, 1);
      }
      expect(areas.at(-1)?.box.right).toBeCloseTo(width - 1, 1);
    });

    it('names each state with its count', () => {
      expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(parts.map(({ label }) => label)));
    });

    it('writes over an area its own count', () => {
      for (const { text, box } of texts.filter(({ style }) => style === 'text-name')) {
        const middle = (box.left + box.right) / 2;
        const under = areas.findIndex((area) => area.box.left <= middle && middle <= area.box.right);
        expect(text).toBe(String(parts[under]?.count));
      }
    });
  });
});

describe('stateStyles', () => {
  it.each([targetVerdicts, milestoneVerdicts, taskVerdicts])('tell states of one vocabulary apart without colour: %o', (words) => {
    const textures = Object.entries(stateStyles).flatMap(([state, { texture }]) => (state in words ? [texture] : []));
    expect(new Set(textures).size).toBe(Object.keys(words).length);
  });
});
