import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { findHtmlFaults } from '../../scripts/tools/audit/checks/html.ts';
import { parseHtml } from '../support/parse-html.ts';

const site = inject('fixtureSite');
const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
const pages = files.filter((file) => file.endsWith('.html')).toSorted();
const languageOf = (file: string) => /^(zh-Hant|en)\//.exec(file)?.[1] ?? 'zh-Hans';
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const open = (file: string) => parseHtml(read(file));
const plan = open('plans/shili-keji-2021-2025/index.html');
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('the portal', () => {
  it('has its pages at the addresses others rely on', () => {
    const expected = [
      '',
      'plans/',
      'plans/shili-keji-2021-2025/',
      'plans/shili-fanti/',
      'plans/shili-shenqing/',
      'plans/year/2021/',
      'plans/year/unstated/',
    ];
    const more = [
      'plans/kind/plan/',
      'plans/issuer/shili-zf/',
      'indicators/rd-intensity/',
      'bodies/shili-kjj/',
      'regions/shili/',
      'search/',
      'data/',
      'data/dictionary/',
      'about/',
    ];
    for (const address of [...expected, ...more]) expect(pages).toContain(`${address}index.html`);
    for (const file of ['plans.json', 'targets.json', 'targets.csv', 'tasks.json', 'milestones.json', 'bodies.json'])
      expect(files).toContain(`data/${file}`);
    expect(pages).toContain('404.html');
  });

  it.each([
    ['the text of a plan disclosed on application', ['秘而不宣', '4711', '依申请公开的目标']],
    ['a draft', ['草稿']],
    ['a comment in a text', ['这是注释']],
  ])('publishes nothing of %s', (_title, secrets) => {
    for (const file of files) for (const secret of secrets) expect(read(file).includes(secret), `${file} holds ${secret}`).toBe(false);
  });

  it.each([
    'plans/shili-keji-2021-2025/fujian-1.csv',
    'plans/shili-keji-2021-2025/park.png',
    'reports/pinggu-2025/zongjie-pinggu.pdf',
    'observations/jingji/jingji-pucha.csv',
  ])('copies %s byte for byte', (path) => {
    const original = readFileSync(new URL(`../fixtures/shili/${path}`, import.meta.url));
    expect(readFileSync(join(site, path)).equals(original)).toBe(true);
  });
});

describe('every page', () => {
  it.each(pages)('%s is guarded, titled, in one language and with no script but those of the shell and the search', (file) => {
    const document = open(file);
    const first = document.head.firstElementChild;
    expect(first?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(first?.getAttribute('content')).toMatch(/^default-src 'none'/);
    const scripts = Array.from(
      document.querySelectorAll<HTMLScriptElement>('script:not([type="application/ld+json"])'),
      ({ src, type, text: inline }) => ({ src, type, inline }),
    );
    const shell = [
      ['restore-size', ''],
      ['SiteHeader', 'module'],
    ];
    const expected = file.endsWith('search/index.html') ? [...shell, ['SearchView', 'module']] : shell;
    const nameOf = (src: string) => /^\/_astro\/([\w-]+?)\.[\w.-]+\.js$/.exec(src)?.[1];
    expect(scripts.map(({ src, type }) => [nameOf(src), type]).toSorted()).toEqual(expected.toSorted());
    for (const { inline } of scripts) expect(inline).toBe('');
    expect(document.documentElement.lang).toBe(languageOf(file));
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.title).toMatch(/示例县规划公开站$/);
    expect(document.querySelector('form[role=search] input[type=search][name=q]')).not.toBeNull();
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a title of its own among those in its language', () => {
    const titles = pages.map((file) => `${languageOf(file)} ${/<title>([^<]+)<\/title>/.exec(read(file))?.[1]}`);
    expect(titles.filter((title) => title.endsWith('undefined'))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(pages)('%s is valid HTML', async (file) => {
    expect(await findHtmlFaults(read(file))).toEqual([]);
  });
});

describe('the page of a plan', () => {
  it('shows what the record says and 未载明 for what it does not', () => {
    const words = text(plan.querySelector('main'));
    for (const shown of [
      '示例县科技创新规划',
      '000014349/2021-00110',
      '示政发〔2021〕3号',
      '示例县人民政府',
      '2021年3月1日',
      '主动公开',
      '有效',
    ])
      expect(words).toContain(shown);
    const other = text(open('plans/shili-fanti/index.html').querySelector('main'));
    expect(other).toContain('未载明');
  });

  it('links text and record both ways', () => {
    for (const [inText, inRecord] of [
      ['at-t-rd-intensity', 't-rd-intensity'],
      ['at-t-share', 't-share'],
      ['at-m-park', 'm-park'],
      ['at-task-invest', 'task-invest'],
    ] as const) {
      const mention = plan.getElementById(inText);
      const record = plan.getElementById(inRecord);
      expect(mention?.querySelector(`a[href="#${inRecord}"]`), inText).not.toBeNull();
      expect(record?.querySelector(`a[href="#${inText}"]`), inRecord).not.toBeNull();
    }
  });

  it('gives every heading, dash item and paragraph an address', () => {
    for (const id of ['s1', 's1-1', 's1-2', 's1-2-d1', 's1-2-d2', 's2', 's2-1', 's3', 's1-1-p1'])
      expect(plan.getElementById(id), id).not.toBeNull();
    expect(plan.querySelector('a[href="#s1-2"]')).not.toBeNull();
  });

  it('shows every target with value, year and unit as printed', () => {
    const row = text(plan.getElementById('t-rd-intensity'));
    expect(row).toContain('3.0');
    expect(row).toContain('2025');
    expect(text(plan.getElementById('t-share'))).toContain('1/3');
    expect(text(plan.getElementById('t-firms'))).toMatch(/60.{1,3}80/);
    expect(text(plan.getElementById('t-rank'))).toContain('力争');
  });

  it('names who answers, and who leads only where the text says so', () => {
    const invest = text(plan.getElementById('task-invest'));
    expect(invest).toContain('示例县财政局');
    expect(invest).toContain('牵头');
    expect(text(plan.getElementById('task-organise'))).not.toContain('牵头');
  });

  it('marks another script', () => {
    const marked = open('plans/shili-fanti/index.html').querySelectorAll('main [lang="zh-Hant"]');
    expect(Array.from(marked, text).join(' ')).toContain('三年內企業達到');
  });
});

describe('the data files', () => {
  const rows = (name: string): Record<string, unknown>[] => {
    const { schemaVersion, rows: all } = JSON.parse(read(`data/${name}.json`)) as {
      schemaVersion: string;
      rows: Record<string, unknown>[];
    };
    expect(schemaVersion).toBe('1');
    return all;
  };

  it('hold the fixed columns', () => {
    const targets =
      'plan id kind name comparator value min max unit base stretch targetYear targetYearSource scope hedge direction measure nature printed bodies indicator partOf clause url';
    expect(Object.keys(rows('targets')[0] ?? {})).toEqual(expect.arrayContaining(targets.split(' ')));
    expect(Object.keys(rows('tasks')[0] ?? {})).toEqual(
      expect.arrayContaining('plan id number title group bodies lead outcomes clause url'.split(' ')),
    );
    expect(Object.keys(rows('milestones')[0] ?? {})).toEqual(
      expect.arrayContaining('plan id name targetYear phase hedge bodies clause url'.split(' ')),
    );
    const plans =
      'id title planTitle kind lang indexNumber documentNumber issuer disclosure documentDate recordedDate publishedDate period validity url';
    expect(Object.keys(rows('plans')[0] ?? {})).toEqual(expect.arrayContaining(plans.split(' ')));
  });

  it('keep numbers as the text that was printed', () => {
    expect(rows('targets').find(({ id }) => id === 'rd-intensity')).toMatchObject({
      value: '3.0',
      base: { year: '2020', value: '2.09', source: 'printed' },
      targetYear: '2025',
      clause: 's1-2-d1',
      url: '/plans/shili-keji-2021-2025/#t-rd-intensity',
    });
    expect(rows('targets').find(({ id }) => id === 'share')).toMatchObject({ value: '1/3', targetYear: null });
  });

  it('lead to records that are there', () => {
    const urls = ['targets', 'tasks', 'milestones'].flatMap((name) => rows(name).map(({ url }) => String(url)));
    expect(urls.length).toBeGreaterThan(50);
    for (const [address = '', leading] of Map.groupBy(urls, (url) => url.split('#')[0])) {
      const page = open(`${address.slice(1)}index.html`);
      for (const url of leading) expect(page.getElementById(url.split('#')[1] ?? ''), url).not.toBeNull();
    }
  });

  it('list a plan disclosed on application as metadata only', () => {
    expect(rows('plans').map(({ id }) => id)).toContain('shili-shenqing');
    expect(rows('targets').map(({ plan: id }) => id)).not.toContain('shili-shenqing');
  });
});
