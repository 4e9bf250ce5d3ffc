import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useFixturePortal } from '../support/browser.ts';

const { browser } = useFixturePortal();

/** States that share a shape stand together; their words tell them apart. */
const shapes = [
  ['not-reported'],
  ['not-due'],
  ['reached', 'reached-early'],
  ['on-track'],
  ['behind'],
  ['away'],
  ['not-reached', 'overdue'],
  ['undecidable'],
  ['due'],
  ['undated'],
];
const states = shapes.flat();

function styleSheet(): string {
  const folder = join(inject('fixtureSite'), '_astro');
  const file = readdirSync(folder).find((name) => name.endsWith('.css'));
  return readFileSync(join(folder, file ?? ''), 'utf8');
}

describe('the mark of a verdict', () => {
  it.each([
    ['in light', {}],
    ['in dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
    ['on paper', { media: 'print' }],
  ] as const)('has a shape of its own %s, without colour', async (_name, media) => {
    const page = await browser().newPage({ viewport: { width: 300, height: 900 } });
    await page.emulateMedia(media);
    const marks = states.map((state) => `<p><span class="verdict" data-state="${state}"></span></p>`).join('');
    // One colour and one weight for all: only the shapes are left.
    await page.setContent(`<style>${styleSheet()} .verdict { color: CanvasText !important; font-weight: 400 !important }</style>${marks}`);
    const drawn = new Map<string, string>();
    for (const state of states) {
      const picture = await page.locator(`[data-state="${state}"]`).screenshot();
      drawn.set(state, picture.toString('base64'));
    }
    const blank = await page
      .locator('p')
      .first()
      .evaluate((element) => element.textContent);
    expect(blank).toBe('');
    for (const [first = '', ...same] of shapes) for (const state of same) expect(drawn.get(state), state).toBe(drawn.get(first));
    expect(new Set(drawn.values()).size).toBe(shapes.length);
    await page.context().close();
  });
});
