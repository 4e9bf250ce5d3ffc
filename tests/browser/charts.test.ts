import { describe, expect, it } from 'vitest';
import { checkDrawings } from '../../scripts/tools/audit/checks/drawings.ts';
import { toolkitScript } from '../../scripts/tools/audit/page/toolkit.ts';
import { openWithFont } from '../../src/publish/browser/open-with-font.ts';
import { useFixturePortal } from '../support/browser.ts';
import { fullPlanPath } from '../support/templates.ts';

const { browser, address } = useFixturePortal();

describe.each([fullPlanPath, '/indicators/rd-intensity/', '/indicators/firms/'])('the drawings of %s', (path) => {
  it.each([320, 360, 700, 1280, 1600])('are whole and readable in a window of %i px', async (width) => {
    const url = address() + path;
    const page = await openWithFont(browser(), url, { viewport: { width, height: 900 } });
    await page.evaluate(toolkitScript);
    expect(await checkDrawings.run({ browser: browser(), page, url })).toEqual({ faults: [] });
    await page.context().close();
  });
});
