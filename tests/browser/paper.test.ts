import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { PrintedPlan } from '../../src/publish/pdf/print-plan.ts';
import { printPlans } from '../../src/publish/pdf/print-plans.ts';
import { projectRoot } from '../support/cli.ts';
import { newFolder } from '../support/new-folder.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';

/** Points in a millimetre. */
const mm = 72 / 25.4;
const [left, right, top, bottom] = [28 * mm, 184 * mm, 37 * mm, 262 * mm];
const folder = newFolder();
const official = 'shili-keji-2021-2025';
const long = 'shili-fanti';
const printed = new Map<string, PrintedPlan>();

/** Paragraphs of a real plan, so that characters are as various as in life. */
function realParagraphs(): string {
  const source = readFileSync(join(projectRoot, 'content/plans/xianju-sti-2021-2025.mdx'), 'utf8');
  const [, , body = ''] = source.split(/^---$/m);
  const lines = body.replace(/<[^>]*>/g, '').split('\n');
  const paragraphs = lines.filter((line) => /^\p{Script=Han}.{80}/u.test(line));
  return paragraphs
    .map((line) => `<p>${line}</p>`)
    .join('')
    .slice(0, 5400)
    .replace(/<[^>]*$/, '');
}

async function print(plans: readonly string[], into: Map<string, PrintedPlan>): Promise<unknown> {
  return printPlans({ folder, base: '/', asOf: '2024-06-30', plans, onPlan: async (id, plan) => void into.set(id, plan) });
}

let document: ReadPdf;
let text: ReadPdf;
let lacking: unknown;

const printedOf = (id: string) => printed.get(id)?.pdf ?? new Uint8Array();
const wordsOf = ({ pages }: ReadPdf) => pages.map((lines) => lines.map((line) => line.text).join('\n'));

beforeAll(async () => {
  cpSync(inject('fixtureSite'), folder, { recursive: true });
  const page = join(folder, 'plans', long, 'index.html');
  const html = readFileSync(page, 'utf8');
  const start = html.indexOf('</p>', html.indexOf('class="official-text"'));
  writeFileSync(page, html.slice(0, start) + realParagraphs() + html.slice(start));
  lacking = await print([official, long], printed);
  document = await readPdf(printedOf(official));
  text = await readPdf(printedOf(long));
});

describe('the printed plan', () => {
  it('lacks nothing and fits the page', () => {
    expect(lacking).toEqual([]);
    for (const plan of printed.values()) expect([plan.isTooWide, plan.uncovered]).toEqual([false, []]);
  });

  it('is A4 and keeps everything within the type area, but the page number', () => {
    for (const [width = 0, height = 0] of [...document.sizes, ...text.sizes]) {
      expect(Math.abs(width - 210 * mm)).toBeLessThan(1);
      expect(Math.abs(height - 297 * mm)).toBeLessThan(1);
    }
    const outside = [...document.pages, ...text.pages].flatMap((lines) =>
      lines.slice(0, -1).filter((line) => line.left < left - 1 || line.right > right + 2 || line.base < top || line.base > bottom),
    );
    expect(outside).toEqual([]);
  });

  it('squeezes nothing into a column of single characters', () => {
    const narrow = document.pages.filter((lines) => lines.filter(({ text: words }) => words.length <= 2).length > lines.length / 2);
    expect(narrow).toEqual([]);
  });

  it('sets 22 lines of 28 characters', () => {
    const full = text.pages.map((lines) => lines.slice(0, -1)).filter((lines) => lines.length === 22);
    expect(full.length).toBeGreaterThanOrEqual(5);
    for (const lines of full) {
      const pitches = lines.slice(1).map((line, index) => line.base - (lines[index]?.base ?? 0));
      for (const pitch of pitches) expect(Math.abs(pitch - (225 / 22) * mm)).toBeLessThan(0.5);
    }
    const filled = full.flat().filter((line) => /^[\p{Script=Han}，。、；：“”（）]{25,}$/u.test(line.text) && line.right > right - 4);
    const exact = filled.filter((line) => line.text.length === 28 && line.left < left + 1);
    expect(filled.length).toBeGreaterThan(30);
    expect(exact.length / filled.length).toBeGreaterThan(0.6);
    expect(Math.max(...filled.map((line) => line.text.length))).toBeLessThanOrEqual(29);
  });

  it('has its number outside: right on odd pages, left on even ones, a character from the edge', () => {
    text.pages.forEach((lines, index) => {
      const number = lines.at(-1);
      expect(number?.text.replaceAll(' ', '')).toBe(`—${index + 1}—`);
      expect((number?.base ?? 0) - bottom).toBeGreaterThan(7 * mm);
      const distance = index % 2 === 0 ? right - (number?.right ?? 0) : (number?.left ?? 0) - left;
      expect(Math.abs(distance - 14)).toBeLessThan(2);
    });
  });

  it('shows what is closed on the screen, and no controls', () => {
    const words = wordsOf(document).join('\n');
    expect(words).toContain('图中数据');
    for (const control of ['本页目录', '打印本页', '搜索', 'CSV）', '下载这个']) expect(words).not.toContain(control);
  });

  it('repeats the head of a table that goes on, and leaves no heading at the foot', () => {
    const words = wordsOf(document);
    expect(words.filter((page) => page.includes('出处') && page.includes('责任单位') && page.includes('目标值')).length).toBeGreaterThan(1);
    const headings = new Set(document.bookmarks.map((title) => title.replaceAll(/\s/g, '')));
    const feet = document.pages.map((lines) => lines.at(-2)?.text.replaceAll(/\s/g, '') ?? '');
    expect(feet.filter((foot) => headings.has(foot))).toEqual([]);
  });

  it('tells where it comes from: citation, address and a code to scan', () => {
    const [first = ''] = wordsOf(document);
    for (const words of ['000014349/2021-00110', 'https://shili.example/plans/shili-keji-2021-2025/'])
      expect(first.replaceAll('\n', '')).toContain(words);
    expect(first.replaceAll('\n', '')).toMatch(/数据截止\d{4}年\d+月\d+日/);
    expect(document.tags.filter(({ role, alt }) => role === 'Figure' && alt === '二维码：本页网址')).toHaveLength(1);
  });

  it('shows the address of a link elsewhere, once', () => {
    expect(
      wordsOf(document)
        .join('')
        .match(/https:\/\/shili\.example\/source/g),
    ).toHaveLength(1);
  });

  it('has a red header only where the frontmatter says that it is the official document', () => {
    expect(wordsOf(document).join('\n')).toContain('示例县人民政府文件\n示政发〔2021〕3号');
    expect(readFileSync(join(folder, 'plans', long, 'index.html'), 'utf8')).not.toContain('letterhead');
  });
});

describe('the PDF', () => {
  it('is tagged: headings, tables with scopes, pictures with words', () => {
    const roles = new Set(document.tags.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Link']) expect(roles).toContain(role);
    const figures = document.tags.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(2);
    expect(figures.filter(({ alt }) => alt === undefined || alt === '')).toEqual([]);
    expect(document.raw).toMatch(/\/Scope \/Column/);
    expect(document.raw).toMatch(/\/Scope \/Row/);
  });

  it('names its language and title and has bookmarks in the order of the text', () => {
    expect(document.raw).toMatch(/\/Lang \(zh-Hans\)/);
    expect(document.title).toContain('示例县科技创新规划');
    const order = ['一页看懂', '关于印发《示例县科技创新规划》的通知', '一、目标', '二、任务', '更改记录'].map((title) =>
      document.bookmarks.lastIndexOf(title),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('holds the paper fonts alone, as TrueType', () => {
    for (const { raw } of [document, text]) {
      const fonts = Array.from(raw.matchAll(/\/BaseFont \/([\w+-]+)/g), ([, name]) => name);
      expect(fonts.length).toBeGreaterThan(5);
      expect(fonts.filter((name) => !/^[A-Z]{6}\+NotoSerif[ST]C/.test(name ?? ''))).toEqual([]);
      expect(raw).not.toMatch(/\/Subtype \/(?:Type3|CIDFontType0)/);
      expect(raw).toMatch(/\/FontFile2 /);
    }
  });

  it('weighs at most 600 KB for 11 pages', () => {
    expect(text.pages.length).toBeGreaterThanOrEqual(11);
    expect(printedOf(long).length).toBeLessThanOrEqual(600_000);
  });

  it('is the same, byte by byte, when printed again', async () => {
    const again = new Map<string, PrintedPlan>();
    await print([official], again);
    expect(Buffer.from(again.get(official)?.pdf ?? []).equals(printedOf(official))).toBe(true);
  });
});
