import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/content/plan/read-plan.ts';
import { explainPlan } from '../../../src/content/promises/explain-plan.ts';
import { formatSuggestions, type Suggestion, suggestPromises } from '../../../src/content/promises/suggest-promises.ts';
import { loadFiles, planSource } from '../../support/content-folder.ts';

const file = 'plans/shili-guihua.mdx';
const end = '</Task>\n';

function suggest(source: string): Suggestion[] {
  const { words, uncovered } = readPlan(source, file);
  return words === null ? [] : suggestPromises(words, uncovered, ['rd', 'park', 'invest']);
}

/** The plan with more words behind its text. */
const withWords = (words: string) => `${planSource}\n${words}\n`;

/** The source with a suggestion taken over as it stands. */
function apply(source: string, { words, mark, entry }: Suggestion): string {
  const [list, next] = mark.startsWith('<Target') ? ['targets:\n', 'milestones:\n'] : ['milestones:\n', 'tasks:\n'];
  expect(source).toContain(list);
  return source.replace(next, `${entry}\n${next}`).replace(new RegExp(`(${end}[^]*)${words}`), (_, before: string) => `${before}${mark}`);
}

const problemsOf = async (source: string) => {
  const { problems } = await loadFiles({ [file]: source });
  return problems.map(({ code, line, message }) => `${line} ${code} ${message}`);
};

describe('figures that no mark covers', () => {
  it.each([
    ['到2025年，高新技术企业达到30家。', ['高新技术企业达到30家']],
    ['到2025年，高新技术企业达到30家，专利授权量突破500件。', ['高新技术企业达到30家', '专利授权量突破500件']],
    ['到2025年，力争产值翻一番。', ['产值翻一番']],
    ['### 到2025年建成30家企业', []],
    ['2020年，高新技术企业达到30家。', []],
    ['到2025年，全县研发经费达到9亿元。', []],
    ['根据第5号文件，第3页。', []],
  ])('%s', (words, found) => {
    expect(suggest(withWords(words)).map((each) => each.words)).toEqual(found.map((each) => expect.stringContaining(each) as string));
  });

  it('are told with their line, as a hint that stops nothing', async () => {
    const line = planSource.split('\n').length + 1;
    expect(await problemsOf(withWords('到2025年，高新技术企业达到30家。'))).toEqual([
      `${line} figure-uncovered “高新技术企业达到30家”像是一项目标，正文里没有标出`,
    ]);
  });
});

describe('a suggestion', () => {
  it.each([
    '到2025年，高新技术企业达到30家。',
    '力争专利授权量突破500件。',
    '到2025年，产值年均增长8%以上。',
    '失业率控制在5.5%以内。',
    '到2025年，每万人口发明专利拥有量达到3件。',
    '到2025年，新增示范基地5-8个。',
    '到2025年，产值翻一番。',
  ])('that is taken over as it stands leaves no problem: %s', async (words) => {
    const source = withWords(words);
    const [first, ...more] = suggest(source);
    expect(more).toEqual([]);
    expect(first).toBeDefined();
    if (first !== undefined) expect(await problemsOf(apply(source, first))).toEqual([]);
  });

  it('asks where the words leave something open, and does not guess', () => {
    const [first] = suggest(withWords('到2025年，创新能力进入全省前三名。'));
    expect(first?.entry).toContain('peerGroup: ……  # 请填写');
  });

  it('has an id by the sound of the name, with a number where it is taken', () => {
    const ids = suggest(withWords('高新技术企业达到30家。\n\n高新技术企业达到60家。')).map(({ mark }) => /id="([^"]+)"/.exec(mark)?.[1]);
    expect(ids).toEqual(['gao-xin-ji-shu-qi-ye', 'gao-xin-ji-shu-qi-ye-2']);
  });

  it('stands before those of which less is stated', () => {
    const found = suggest(withWords('示范基地30个。\n\n到2025年，高新技术企业达到30家以上。'));
    expect(found.map(({ sureness }) => sureness)).toEqual(found.map(({ sureness }) => sureness).toSorted((a, b) => b - a));
    expect(found[0]?.words).toContain('高新技术企业');
    expect(formatSuggestions(file, found)).toMatch(/^plans\/shili-guihua\.mdx：\d 处像是目标而没有标出\n/);
  });
});

describe('the explanation of a plan', () => {
  const short = planSource.replace(planSource.slice(planSource.indexOf('    kind: threshold'), planSource.indexOf('    hedge: 明确')), '');
  const explained = (source: string, only: string | null = null) => {
    const { data, sources } = readPlan(source, file);
    return data === null ? '' : explainPlan(data, sources, only);
  };

  it('says of each field whether it was typed, or from which words and by which rule', () => {
    const text = explained(
      short.replace('研发经费达到<Target id="rd">9.0亿元</Target>', '<Target id="rd">研发经费达到9.0亿元</Target>'),
      'rd',
    );
    expect(text).toMatch(/^目标 rd\n/);
    expect(text).toContain('value（目标值）：9.0　← 正文写明“9.0”');
    expect(text).toContain('comparator（比较）：不低于　← 正文写明“达到”（规则：达到）');
    expect(text).toContain('hedge（语气）：明确　← 录入');
  });

  it('is of one item, or of all, or of none', () => {
    expect(explained(planSource).match(/^(?:目标|节点|任务) .*/gm)).toEqual(['目标 rd', '节点 park', '任务 invest']);
    expect(explained(planSource, 'invest')).toMatch(/^任务 invest\n/);
    expect(explained(planSource, 'nobody')).toBe('');
  });
});
