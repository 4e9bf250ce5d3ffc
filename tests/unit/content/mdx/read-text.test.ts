import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/content/mdx/read-text.ts';
import { finishSource as read, showSegments as show } from '../../../support/finished-text.ts';

describe('segments', () => {
  it('divide HTML at components, within paragraphs too', () => {
    expect(show(read('达到<Target id="rd">9.0**亿元**</Target>。').segments)).toBe(
      '<p id="s0-p1">达到[Target id=rd at=at-t-rd|9.0<strong>亿元</strong>]。</p>',
    );
  });

  it('give the anchor to the first mention only', () => {
    expect(show(read('<Note id="n">甲</Note>与<Note id="n">乙</Note>').segments)).toBe(
      '<p id="s0-p1">[Note id=n at=at-note-n|甲]与[Note id=n|乙]</p>',
    );
  });

  it('hold headings and tables as components', () => {
    const text = read('## 一、目标\n\n| 甲 |\n| --- |\n| 1 |');
    expect(show(text.segments)).toMatch(
      /^\[h2 id=s1 words=一、目标\|<span class="number">一、<\/span>目标\]\n\[table id=s1-t1 columns=甲 rows=1\|\s*<thead>/,
    );
  });

  it('escape what is escaped in the source and drop comments', () => {
    expect(show(read('占\\<5%，\\{待定\\}{/* 不显示 */}。').segments)).toBe('<p id="s0-p1">占&#x3C;5%，{待定}。</p>');
  });
});

describe('line breaks', () => {
  it.each([
    ['文字\n文字', '文字文字'],
    ['文字，\n“文字', '文字，“文字'],
    ['文字 \n  文字', '文字文字'],
    ['到\n2025\n年，5%\n以上', '到2025年，5%以上'],
    ['(一)\n加强,\n全市', '(一)加强,全市'],
    ['\u3000\u3000文字', '文字'],
    ['R&D\n文字', 'R&#x26;D\n文字'],
    ['word\nword', 'word\nword'],
    ['**文**\n字', '<strong>文</strong>字'],
    ['文\n<Note id="n">字</Note>', '文[Note id=n at=at-note-n|字]'],
    ['文\n`字`', '文\n<code>字</code>'],
  ])('%j becomes %j', (source, expected) => {
    expect(show(read(source).segments)).toBe(`<p id="s0-p1">${expected}</p>`);
  });

  it('stay in code blocks', () => {
    expect(show(read('```\n文\n字\n```').segments)).toContain('文\n字\n');
  });

  it('that are written as breaks stay', () => {
    expect(show(read('文\\\n字').segments)).toBe('<p id="s0-p1">文<br>字</p>');
  });
});

describe('clauses', () => {
  const source = [
    '前言。',
    '## 一、甲',
    '段。',
    '### （一）乙',
    '——丙丙。段。',
    '段。',
    '——丁：段',
    '### 无号',
    '## 二、戊',
    '<Task id="t">',
    '段。',
    '</Task>',
  ];
  const { clauses } = read(source.join('\n\n'));

  it('are named by their position in the heading tree', () => {
    expect(clauses.map(({ id, number, title }) => [id, number, title])).toEqual([
      ['s0-p1', null, '前言。'],
      ['s1', '一、', '甲'],
      ['s1-p1', null, '段。'],
      ['s1-1', '（一）', '乙'],
      ['s1-1-d1', '——', '丙丙'],
      ['s1-1-p1', null, '段。'],
      ['s1-1-d2', '——', '丁'],
      ['s1-2', null, '无号'],
      ['s2', '二、', '戊'],
      ['s2-p1', null, '段。'],
    ]);
  });

  it('know the clause around them', () => {
    expect(clauses.map(({ parent }) => parent)).toEqual([null, null, 's1', 's1', 's1-1', 's1-1', 's1-1', 's1', null, 's2']);
  });

  it('count a third level from 1 under each second', () => {
    expect(read('## 一、\n\n### 甲\n\n#### 1. 乙\n\n#### 2. 丙\n\n### 丁\n\n#### 1. 戊').clauses.map(({ id }) => id)).toEqual([
      's1',
      's1-1',
      's1-1-1',
      's1-1-2',
      's1-2',
      's1-2-1',
    ]);
  });
});

describe('mentions', () => {
  it('stand in the innermost heading or dash item under a heading, never in a paragraph', () => {
    const source =
      '## 一、甲\n\n<Note id="a">段</Note>。\n\n——乙。<Note id="b">段</Note>。\n\n- <Note id="c">项</Note>\n\n## 二、<Note id="d">丙</Note>';
    expect(read(source).mentions.map(({ id, clause, words }) => [id, clause, words])).toEqual([
      ['a', 's1', '段'],
      ['b', 's1-d1', '段'],
      ['c', 's1', '项'],
      ['d', 's2', '丙'],
    ]);
  });

  it.each([
    ['in its own paragraph', '甲。\n\n<Note id="a">乙</Note>。\n\n## 一、丙', 's0-p2'],
    ['in a text without headings', '甲。\n\n乙。\n\n力争<Note id="a">丙</Note>。', 's0-p3'],
    ['in a dash item', '甲。\n\n——乙：<Note id="a">丙</Note>。', 's0-d1'],
    ['in a quotation, at the paragraph before it', '甲。\n\n> <Note id="a">乙</Note>', 's0-p1'],
    ['in a list, at the paragraph that leads to it', '甲。\n\n乙：\n\n- <Note id="a">丙</Note>\n\n丁。', 's0-p2'],
    ['in a table, at the paragraph that leads to it', '甲：\n\n| 乙 |\n| --- |\n| <Note id="a">丙</Note> |\n\n丁。', 's0-p1'],
    ['in a list that nothing leads to', '- <Note id="a">甲</Note>', null],
    ['as a block, where it begins', '甲。\n\n<Task id="a">\n\n乙。\n\n丙。\n\n</Task>', 's0-p2'],
    ['within a block', '甲。\n\n<Task id="b">\n\n乙。\n\n<Note id="a">丙</Note>。\n\n</Task>', 's0-p3'],
    ['as a block that begins with a heading', '甲。\n\n<Task id="a">\n\n## 一、乙\n\n丙。\n\n</Task>', 's1'],
  ])('above the first heading stand %s', (_place, source, clause) => {
    expect(read(source).mentions.find(({ id }) => id === 'a')?.clause).toBe(clause);
  });

  it('of a block that begins with a heading stand under that heading', () => {
    const source =
      '## 一、甲\n\n<Task id="a">\n\n### （一）乙\n\n丙。\n\n</Task>\n\n<Task id="b">\n\n丁。\n\n### （二）戊\n\n己。\n\n</Task>';
    expect(read(source).mentions.map(({ id, clause }) => [id, clause])).toEqual([
      ['a', 's1-1'],
      ['b', 's1-1'],
    ]);
  });

  it('stand at their line and column', () => {
    expect(read('文\n\n文字<Note id="a">甲</Note>').mentions).toMatchObject([{ line: 3, column: 3 }]);
  });
});

describe('syntax errors', () => {
  it('are all found in one run', () => {
    const { text, problems } = readText('占(<5%)。\n\n{待定\n\n另(<6%)。\n\n<县域>', 'plans/x.mdx');
    expect(text).toBeNull();
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['mdx-syntax', 1, 3],
      ['mdx-syntax', 3, 1],
      ['mdx-syntax', 5, 3],
      ['mdx-syntax', 7, 1],
    ]);
  });

  it.each([
    ['占(<5%)。', '“<”请写成 \\<，例如 \\<5%)'],
    ['促进<县域经济>发展', '若是正文，请写成 \\<县域经济>'],
    ['见<https://a.example/>', '网址直接写出来即可，或写成 [文字](网址)。'],
    ['文<!-- 注 -->', '注释请写成 {/* 注释 */}'],
    ['经费{待定', '花括号请写成 \\{ 和 \\}'],
    ['<Task id="a">文', '请在同一段落之内补上 </Task>；<Task> 和 </Task> 要各占一行，前后各空一行。'],
  ])('%s is mended by: %s', (source, hint) => {
    expect(readText(source, 'plans/x.mdx').problems.map((problem) => problem.hint)).toEqual([hint]);
  });
});
