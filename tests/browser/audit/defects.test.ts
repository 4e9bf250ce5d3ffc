import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { auditPage } from '../../../scripts/tools/audit/audit-page.ts';
import { checks } from '../../../scripts/tools/audit/checks.ts';
import { useFixturePortal } from '../../support/browser.ts';
import { inMain, instead, type Plant, servePlanted, withStyle } from '../../support/planted-site.ts';
import { fullPlanPath } from '../../support/templates.ts';

type Defect = readonly [check: string, title: string, plant: Plant];

/** For each check, defects that it must not let pass, planted into a small page. The pages without them are clean: shell.test.ts and records.test.ts. */
const inSmallPage: readonly Defect[] = [
  ['axe', 'a picture without words', inMain('<img src="/favicon.svg">')],
  [
    'alfa',
    'lines too close, in a sheet with a rule that Alfa does not know',
    withStyle('@container (width > 1px) { p { order: 1 } } main p { line-height: 1.2 !important }'),
  ],
  ['alfa', 'a link too small for a finger', inMain('<div><a href="/">小</a></div>')],
  ['html', 'a block inside a paragraph', inMain('<p><div>块</div></p>')],
  ['headings', 'a level left out', instead('</h1>', '</h1><h4>跳级</h4>')],
  ['headings', 'two titles', inMain('<h1>又一个</h1>')],
  ['headings', 'a heading before the title', instead('<main', '<h2>在前</h2><main')],
  ['landmarks', 'a navigation without a name', inMain('<nav><a href="/">首页</a></nav>')],
  ['landmarks', 'two main parts', instead('</body>', '<main>又一个</main></body>')],
  ['languages', 'Traditional characters', inMain('<p>財政科技支出年均增長</p>')],
  ['languages', 'an English sentence', inMain('<p>This is a sentence in English.</p>')],
  ['tables', 'a table without caption and heads', inMain('<table><tbody><tr><td>1</td></tr></tbody></table>')],
  ['search-form', 'a search field without a label', instead(/<label for="q"[^>]*>[^<]*<\/label>/, '')],
  ['search-form', 'no search form', instead(/<form[^>]*role="search"[\s\S]*?<\/form>/, '')],
  ['targets', 'a small link that stands alone', inMain('<ul><li><a href="/">小</a></li></ul>')],
  [
    'targets',
    'a link half covered',
    inMain(
      '<a href="/" style="display: block; block-size: 60px">遮</a><div style="position: relative; margin-block-start: -50px; block-size: 60px"></div>',
    ),
  ],
  ['reflow', 'a part that does not fit', inMain('<div style="inline-size: 2000px">宽</div>')],
  ['reflow', 'a part that scrolls and has no name', inMain('<div style="overflow-x: auto"><p style="inline-size: 2000px">宽</p></div>')],
  [
    'clipping',
    'text cut off when it is spaced',
    inMain(
      '<p style="block-size: 2em; overflow: hidden; inline-size: 20em">一行多一点的文字，间距加大以后就要换行，换行就看不见了，看不见了。</p>',
    ),
  ],
  ['clipping', 'text upon text', inMain('<div style="block-size: 1px">下面的文字叠上来</div><div>上面的文字</div>')],
  ['text-contrast', 'grey text', inMain('<p style="color: #767676">灰字</p>')],
  [
    'text-contrast',
    'grey text far below, in a part that is laid out late',
    instead(
      '</main>',
      '<div style="margin-block-start: 9000px; content-visibility: auto; contain-intrinsic-size: 900px"><p style="color: #767676">灰字</p></div></main>',
    ),
  ],
  ['text-contrast', 'text hidden in forced colours', inMain('<p style="forced-color-adjust: none; color: #000">黑字</p>')],
  ['mark-contrast', 'a field without an edge', withStyle('input { border-color: #eee !important }')],
  ['motion', 'a movement in spite of the wish', inMain('<p style="transition: color 2s !important">动</p>')],
  ['without-scripts', 'words that a script writes', inMain('<p id="late"></p><script>late.textContent = "脚本写的"</script>')],
  ['without-scripts', 'a link that a script takes away', inMain('<p id="gone"><a href="/">没了</a></p><script>gone.remove()</script>')],
  ['network', 'a picture of another site', inMain('<img src="https://elsewhere.example/a.png" alt="">')],
  ['network', 'a file that is not there', inMain('<img src="/missing.png" alt="">')],
  ['skip-link', 'a skip link that leads nowhere', instead('class="skip" href="#main"', 'class="skip" href="#nowhere"')],
  ['skip-link', 'a skip link that stays out of sight', withStyle('.skip { inset-block-start: -10rem !important }')],
  ['focus', 'no outline', withStyle(':focus-visible { outline: none !important }')],
  ['focus', 'a pale outline', withStyle(':focus-visible { outline-color: #ddd !important }')],
  [
    'focus',
    'a part that lies over what has the focus',
    instead('</body>', '<div style="position: fixed; inset: 40% 0 0 0; background: #fff"></div></body>'),
  ],
  ['focus', 'a link that keys do not reach', inMain('<div style="position: relative"><a href="/" onfocus="this.blur()">逃</a></div>')],
];

/** Defects of a plan, its text and its charts. */
const inPlan: readonly Defect[] = [
  [
    'current-page',
    'a current page marked by colour alone',
    withStyle('.site-nav a { font-weight: 400 !important; border-block-end-width: 3px !important }'),
  ],
  ['addresses', 'a heading without an address', instead(/<section id="text" class="official-text"[^>]*>/, '$&<h2>没有地址</h2>')],
  ['addresses', 'a link that does not say to which clause', instead(/(<a class="permalink"[^>]*)aria-label="[^"]*"/, '$1')],
  ['mark-contrast', 'pale marks', withStyle('.drawing .mark-measured { fill: #ccc !important }')],
  ['figures', 'a drawing with a long name', instead(/(<svg[^>]*class="drawing[^>]*aria-label=")/, `$1${'全县'.repeat(41)}`)],
  ['figures', 'a drawing that is no image', instead(/(<svg[^>]*class="drawing[^>]*) role="img"/, '$1')],
  ['drawings', 'words too small', withStyle('.drawing text { font-size: 5px !important }')],
  ['drawings', 'two drawings at once', withStyle('.chart .drawing { display: block !important }')],
  ['chart-tables', 'a number changed in the table', instead('<strong>2.09%</strong>', '<strong>7.77%</strong>')],
  [
    'chart-tables',
    'a mark moved in the drawing',
    instead(/(<circle class="mark-measured" cx="[\d.]+" cy=")[\d.]+(?=" r="5"\/><circle class="mark-target")/, '$199'),
  ],
  [
    'print-details',
    'folded text left off the paper',
    withStyle('@media print { details::details-content { content-visibility: hidden !important; block-size: 0 !important } }'),
  ],
];

const plan = `${fullPlanPath.slice(1)}index.html`;
const defects = [
  ...inSmallPage.map(([name, title, plant]) => ({ name, title, file: 'about/index.html', plant })),
  ...inPlan.map(([name, title, plant]) => ({ name, title, file: plan, plant })),
];

const { browser } = useFixturePortal();
let [server, address]: [Server | null, string] = [null, ''];

beforeAll(async () => {
  ({ server, address } = await servePlanted(inject('fixtureSite'), defects));
});

afterAll(() => server?.close());

describe('the audit', () => {
  it.concurrent.each(defects.map(({ name, title }, index) => ({ name, title, index })))('finds $title ($name)', async ({ name, index }) => {
    const own = checks.filter((check) => check.name === name);
    const { findings } = await auditPage({ browser: browser(), address, page: `/planted/${index}/`, checks: own, untilFound: true });
    expect(findings.map(({ check }) => check)).toContain(name);
  });

  it('has a planted defect for every check', () => {
    expect(new Set(defects.map(({ name }) => name))).toEqual(new Set(checks.map(({ name }) => name)));
  });
});
