import { describe, expect, it } from 'vitest';
import { openWithFont } from '../../src/publish/browser/open-with-font.ts';
import { useFixturePortal } from '../support/browser.ts';
import { fullPlanPath } from '../support/templates.ts';

const { browser, address } = useFixturePortal();

describe('a reader', () => {
  it('follows a target from the text to its record and back', async () => {
    const page = await openWithFont(browser(), address() + fullPlanPath);
    const inView = (id: string) =>
      page.evaluate((anchor) => {
        const box = document.getElementById(anchor)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.top < window.innerHeight;
      }, id);
    await page.click('#at-t-rd-intensity a[href="#t-rd-intensity"]');
    expect(await inView('t-rd-intensity')).toBe(true);
    await page.click('#t-rd-intensity a[href="#at-t-rd-intensity"]');
    expect(await inView('at-t-rd-intensity')).toBe(true);
    await page.context().close();
  });

  it('searches from any page by keyboard and arrives at the search page with the words', async () => {
    const page = await openWithFont(browser(), `${address()}/plans/`);
    await page.fill('header input[type=search]', '研发 经费');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('研发 经费');
    await page.context().close();
  });

  it('sees the whole of what takes the focus in a table that goes sideways', async () => {
    const page = await openWithFont(browser(), `${address()}/about/`);
    const seen = await page.evaluate(() => {
      const box = Object.assign(document.createElement('div'), { className: 'scroll' });
      const row = document.createElement('p');
      const links = ['甲', '乙', '丙'].map((name) => Object.assign(document.createElement('a'), { href: '#main', textContent: name }));
      Object.assign(box.style, { overflowX: 'auto', inlineSize: '200px' });
      Object.assign(row.style, { display: 'flex', inlineSize: '450px' });
      for (const link of links) Object.assign(link.style, { flex: '0 0 150px' });
      row.append(...links);
      box.append(row);
      document.querySelector('main')?.append(box);
      return links.map((link) => {
        link.focus();
        const [inner, outer] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
        return inner.left >= outer.left && inner.right <= outer.right;
      });
    });
    expect(seen).toEqual([true, true, true]);
    await page.context().close();
  });

  it('sees the focus go over a long page that has no links for a hundred rows', async () => {
    const page = await openWithFont(browser(), `${address()}/en/data/dictionary/`);
    const hidden: string[] = [];
    for (let first = ''; ;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { top = -1, bottom = -1 } = document.activeElement?.getBoundingClientRect() ?? {};
        const name = `${document.activeElement?.tagName} ${document.activeElement?.getAttribute('href')} ${document.activeElement?.textContent}`;
        return { name, isIn: top >= 0 && bottom <= window.innerHeight };
      });
      if (stop.name === first || stop.name.startsWith('BODY')) break;
      first ||= stop.name;
      if (!stop.isIn) hidden.push(stop.name);
    }
    expect(hidden).toEqual([]);
    await page.context().close();
  });
});
