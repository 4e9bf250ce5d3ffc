import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/model/portal.ts';
import { loadFiles, planSource } from '../../support/content-folder.ts';

const planFile = 'plans/shili-guihua.mdx';

/** The target of the good plan from its id to its base, and all that stands between its name and the milestones. */
const written = planSource.slice(planSource.indexOf('    kind: threshold'), planSource.indexOf('milestones:'));

/** The good plan with these lines for its target, and these words for it. */
function plan(lines: string, words: string, top = ''): string {
  return planSource
    .replace(written, lines)
    .replace('研发经费达到<Target id="rd">9.0亿元</Target>。', words)
    .replace('targets:\n', `${top}targets:\n`);
}

async function load(source: string) {
  const { portal, problems } = await loadFiles({ [planFile]: source, 'observations/shili.csv': null });
  return { plan: portal?.plans[0], problems: problems.map(({ code, message }) => `${code} ${message}`) };
}

async function targetOf(source: string): Promise<Partial<Target> & Record<string, unknown>> {
  const { plan: loaded, problems } = await load(source);
  expect(problems).toEqual([]);
  return { ...loaded?.targets[0] };
}

describe('a target of which only id and name are written', () => {
  it.each([
    [
      '到2025年，<Target id="rd">研发经费达到9.0亿元</Target>。',
      {
        kind: 'threshold',
        comparator: '>=',
        value: '9.0',
        unit: '亿元',
        measure: 'amount',
        direction: 'up',
        hedge: 'firm',
        printed: '9.0',
        targetYear: '2025',
        targetYearSource: 'printed',
        deadline: '到2025年',
      },
    ],
    [
      '<Target id="rd">研发强度力争超过3%</Target>。',
      { comparator: '>', value: '3', unit: '%', measure: 'ratio', hedge: 'strive', targetYear: null },
    ],
    ['<Target id="rd">新增企业三十家左右</Target>。', { comparator: '~', value: '30', printed: '三十', unit: '家', measure: 'flow' }],
    ['<Target id="rd">失业率控制在5.5%以内</Target>。', { comparator: '<=', direction: 'down' }],
    ['<Target id="rd">新增企业60—80家</Target>。', { kind: 'range', min: '60', max: '80', printed: '60—80' }],
    ['<Target id="rd">产值年均增长8%以上</Target>。', { kind: 'growth', value: '8', measure: 'rate' }],
    ['<Target id="rd">产值翻一番</Target>。', { kind: 'multiple', value: '2', unit: '倍' }],
    ['<Target id="rd">能耗减半</Target>。', { kind: 'multiple', value: '1/2', direction: 'down' }],
    ['2025年6月底前，<Target id="rd">新增企业3家</Target>。', { due: '2025-06' }],
    ['<Target id="rd">人口自然增长率保持在-1.5‰以上</Target>。', { comparator: '>=', value: '-1.5' }],
    ['到2025年，<Target id="rd">研发经费达到9.0亿元</Target>（2020年为5.5亿元）。', { value: '9.0', targetYear: '2025' }],
  ])('%s', async (words, fields) => {
    expect(await targetOf(plan('', words))).toMatchObject(fields);
  });

  it('takes the year from the words, not from a base in brackets before it', async () => {
    const target = await targetOf(plan('', '到2025年，产值再上台阶（2020年为50亿元），<Target id="rd">研发经费达到9.0亿元</Target>。'));
    expect(target).toMatchObject({ value: '9.0', targetYear: '2025' });
  });

  it('keeps what its author wrote, and needs to be told what the words do not say', async () => {
    const lines = '    measure: 存量\n    direction: 下降\n';
    expect(await targetOf(plan(lines, '<Target id="rd">建设站点3个</Target>。'))).toMatchObject({ measure: 'stock', direction: 'down' });
    const { problems } = await load(plan('', '<Target id="rd">建设站点3个</Target>。'));
    expect(problems).toEqual(['missing-key 缺少“数值类型”（measure）']);
  });

  it('has no time where its author says that there is none', async () => {
    expect(await targetOf(plan('    targetYear:\n', '到2025年，<Target id="rd">新增企业3家</Target>。'))).toMatchObject({
      targetYear: null,
    });
  });

  it('takes its bodies from the task around it', async () => {
    const source = plan('', '').replace('力争<Mile', '<Target id="rd">新增企业3家</Target>，力争<Mile');
    expect(await targetOf(source)).toMatchObject({ bodies: ['shili-kjj'] });
  });

  it('tells where each field comes from', async () => {
    const { plan: loaded } = await load(plan('', '到2025年，<Target id="rd">研发经费达到9.0亿元</Target>。'));
    expect(loaded?.sources['Target:rd']).toMatchObject({
      value: { by: 'words', words: '9.0', rule: '阿拉伯数字' },
      comparator: { by: 'words', words: '达到', rule: '达到' },
      targetYear: { by: 'words', words: '2025年' },
      direction: { by: 'inferred' },
      hedge: { by: 'inferred' },
    });
  });
});

describe('a target that is written in full', () => {
  it('stays as it is: nothing of it is derived', async () => {
    const { plan: loaded } = await load(planSource);
    expect(loaded?.sources['Target:rd']).toBeUndefined();
    expect(loaded?.targets[0]).toMatchObject({ scope: null, deadline: null, bodies: [] });
  });

  it('may be shortened to what its words do not say, with the same data', async () => {
    const words = '到2025年，<Target id="rd">研发经费达到9.0亿元</Target>。';
    const full = written.replace('    base:', '    deadline: 到2025年\n    base:');
    const base = written.slice(written.indexOf('    base:'));
    const [long, short] = [await targetOf(plan(full, words)), await targetOf(plan(`    indicator: rd\n${base}`, words))];
    expect(short).toEqual(long);
  });

  it.each([
    [
      '万元 for 亿元 with the same amount',
      written.replace('value: 9.0', 'value: 90000').replace('unit: 亿元', 'unit: 万元'),
      '研发经费达到<Target id="rd">9.0亿元</Target>。',
    ],
    [
      '不高于 for 达到 of what is to fall',
      written.replace('不低于', '不高于').replace('上升', '下降').replace('5.5', '12'),
      '研发经费达到<Target id="rd">9.0亿元</Target>。',
    ],
    ['等于 for a bare number', written.replace('不低于', '等于'), '研发经费<Target id="rd">9.0亿元</Target>。'],
    ['a year that the words only imply', written, '研发经费达到<Target id="rd">9.0亿元</Target>。'],
  ])('agrees: %s', async (_title, lines, words) => {
    const { problems } = await load(plan(lines, words));
    expect(problems).toEqual([]);
  });
});

describe('a figure without a unit', () => {
  it.each([
    ['<Target id="rd">营商环境指数达到60.4以上</Target>。', '60.4', '>='],
    ['<Target id="rd">居民消费价格指数控制在103.5左右</Target>。', '103.5', '~'],
  ])('%s', async (words, value, comparator) => {
    const target = await targetOf(plan('    measure: 未载明\n', words).replace('    indicator: rd\n', ''));
    expect(target).toMatchObject({ value, comparator, unit: null });
  });
});

describe('a short form that its words cannot complete', () => {
  const words = '<Target id="rd">研发经费达到9.0亿元</Target>。';

  it('is not told of as missing where the text cannot be read, or its mark is not there', async () => {
    const { problems } = await load(`${plan('    measure: 金额\n', words)}\n占比<5%。\n`);
    expect(problems.map((each) => each.split(' ')[0])).toEqual(['mdx-syntax']);
    const { problems: unmarked } = await load(plan('    measure: 金额\n', words.replace('"rd"', '"rdd"')));
    expect(unmarked.map((each) => each.split(' ')[0])).toEqual(['unmarked-item', 'unknown-mention']);
  });
});

describe('defaults of a plan', () => {
  const top = 'defaults:\n  targetYear: 2025\n  targetYearSource: 按规划期末推定\n  hedge: 力争\n  scope: 全县\n  bodies: [shili-kjj]\n';

  it('hold where neither the item nor its words say otherwise', async () => {
    expect(await targetOf(plan('', '<Target id="rd">新增企业3家</Target>。', top))).toMatchObject({
      targetYear: '2025',
      targetYearSource: 'plan-period',
      hedge: 'strive',
      scope: '全县',
      bodies: ['shili-kjj'],
    });
  });

  it('give way to the words, and both to what is written', async () => {
    const words = '到2023年，<Target id="rd">确保新增企业3家</Target>。';
    expect(await targetOf(plan('    scope: 全区\n', words, top))).toMatchObject({
      targetYear: '2023',
      targetYearSource: 'printed',
      hedge: 'firm',
      scope: '全区',
    });
  });

  it('hold for milestones too', async () => {
    const { plan: loaded } = await load(planSource.replace('targets:\n', `${top}targets:\n`));
    expect(loaded?.milestones[0]).toMatchObject({ targetYear: '2025', hedge: 'strive', bodies: ['shili-kjj'] });
  });
});

describe('a task', () => {
  it('takes number, title and group from the headings above it', async () => {
    const { plan: loaded } = await load(planSource.replace('    number: （一）\n    title: 加大投入\n    group: 主要任务\n', ''));
    expect(loaded?.tasks[0]).toMatchObject({ number: '（一）', title: '加大投入', group: 'task' });
  });

  it('is a safeguard in a chapter of safeguards', async () => {
    const source = planSource.replace('    group: 主要任务\n', '').replace('### （一）加大投入', '## 二、保障措施\n\n### （一）加大投入');
    expect((await load(source)).plan?.tasks[0]).toMatchObject({ group: 'safeguard' });
  });

  it('may have a title of its own where no number says that it is that of the heading', async () => {
    expect((await load(planSource.replace('    number: （一）\n    title: 加大投入', '    title: 另外的题目'))).problems).toEqual([]);
  });
});

describe('a correction', () => {
  const corrects = '    corrects: { field: value, reason: 年鉴载明为90亿元，正文漏印。 }\n';

  it('lets the record go against the words, and tells so in the notes', async () => {
    const target = await targetOf(
      plan(
        written.replace('value: 9.0', 'value: 90').replace('    base:', `${corrects}    base:`),
        '研发经费达到<Target id="rd">9.0亿元</Target>。',
      ),
    );
    expect(target).toMatchObject({ value: '90', notes: '更正：“目标值”正文写的是“9.0”，本站记为“90”。年鉴载明为90亿元，正文漏印。' });
  });

  it('holds for the field that it names only', async () => {
    const lines = written.replace('value: 9.0', 'value: 90').replace('亿元', '家').replace('    base:', `${corrects}    base:`);
    const { problems } = await load(plan(lines, '研发经费达到<Target id="rd">9.0亿元</Target>。'));
    expect(problems).toContain('figure-disagrees “单位”写的是“家”，正文写的是“亿元”（“9.0亿元”）');
  });
});

describe('a target that is marked twice', () => {
  it('need agree with one of its places', async () => {
    const words = '研发经费达到<Target id="rd">9.0亿元</Target>。再提一次<Target id="rd">9.0</Target>。';
    expect((await load(plan(written, words))).problems).toEqual([]);
  });
});
