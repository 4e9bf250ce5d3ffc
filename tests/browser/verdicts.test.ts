import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useFixturePortal } from '../support/browser.ts';
import { openContext } from '../../src/publish/browser/launch-browser.ts';

const { browser } = useFixturePortal();

/** States that share a shape stand together; their words tell them apart. */
const shapes = [
  ['not-reported'],
  ['not-due'],
  ['reached', 'reached-early'],
  ['reached-late'],
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
    const page = await (await openContext(browser(), { viewport: { width: 100, height: 100 } })).newPage();
    await page.emulateMedia(media);
    // One colour and one weight for all, in one place: only the shapes are left.
    const bare = '.verdict { position: absolute; inset: 20px auto auto 20px; color: CanvasText !important; font-weight: 400 !important }';
    await page.setContent(`<style>${styleSheet()} ${bare}</style><span class="verdict"></span>`);
    const drawn = new Map<string, string>();
    for (const state of states) {
      await page.locator('.verdict').evaluate((mark, value) => mark.setAttribute('data-state', value), state);
      const picture = await page.screenshot({ clip: { x: 10, y: 10, width: 50, height: 50 } });
      drawn.set(state, picture.toString('base64'));
    }
    for (const [first = '', ...same] of shapes) for (const state of same) expect(drawn.get(state), state).toBe(drawn.get(first));
    expect(new Set(drawn.values()).size).toBe(shapes.length);
    await page.context().close();
  });
});
