import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/content/plan/read-plan.ts';
import { tidyPlan } from '../../../src/content/tidy/tidy-plan.ts';
import { planSource } from '../../support/content-folder.ts';
import { projectRoot } from '../../support/cli.ts';

const file = 'plans/shili-guihua.mdx';
const whole = planSource
  .replace('研发经费达到<Target id="rd">9.0亿元</Target>', '到2025年，<Target id="rd">研发经费达到9.0亿元</Target>')
  .replace('    printed: "9.0"\n', '    printed: "9.0"\n    deadline: 到2025年\n');

/** The lines of an entry of the frontmatter. */
function entryOf(source: string, id: string): string[] {
  const lines = source.split('\n');
  const start = lines.indexOf(`  - id: ${id}`);
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith('    '));
  return lines.slice(start, start + 1 + length).map((line) => line.trim());
}

const short = (source: string) => tidyPlan(source, file, 'short') ?? '';
const dataOf = (source: string) => ({ ...readPlan(source, file).data, defaults: null });

describe('the short form', () => {
  it('leaves out what the words give, and only that', () => {
    const tidied = short(whole);
    expect(entryOf(tidied, 'rd')).toEqual([
      '- id: rd',
      'name: 研发经费',
      'indicator: rd',
      'base:',
      'year: 2020',
      'value: 5.5',
      'source: 文中写明',
    ]);
    expect(entryOf(tidied, 'park')).toEqual(['- id: park', 'name: 园区建成']);
    expect(entryOf(tidied, 'invest')).toEqual(['- id: invest', 'bodies: [shili-kjj]', 'outcomes: [rd, park]']);
    expect(dataOf(tidied)).toEqual(dataOf(whole));
  });

  it('keeps what the words do not say', () => {
    const tidied = short(planSource);
    expect(entryOf(tidied, 'rd')).toContain('targetYear: 2025');
    expect(dataOf(tidied)).toEqual(dataOf(planSource));
  });

  it('keeps lines with a comment, comments of their own and the order of the rest', () => {
    const commented = whole
      .replace('    comparator: 不低于', '    # 达到就是不低于\n    comparator: 不低于')
      .replace('unit: 亿元', 'unit: 亿元 # 见年鉴');
    const tidied = short(commented);
    expect(tidied).toContain('\n    # 达到就是不低于\n');
    expect(tidied).toContain('\n    unit: 亿元 # 见年鉴\n');
    expect(dataOf(tidied)).toEqual(dataOf(commented));
  });

  it('leaves entries in braces as they are', () => {
    const braces = whole.replace(/ {2}- id: park\n.*\n.*\n/, '  - { id: park, name: 园区建成, hedge: 力争 }\n');
    expect(short(braces)).toContain('  - { id: park, name: 园区建成, hedge: 力争 }\n');
  });

  it('does not touch the text', () => {
    const text = whole.slice(whole.indexOf('\n---\n'));
    expect(short(whole).endsWith(text)).toBe(true);
  });

  it('writes once what most entries share, and says where it does not hold', () => {
    const ids = ['aa', 'bb', 'cc', 'dd', 'de', 'ee'];
    const targets = ids.map((id) => {
      const time = id === 'ee' ? '' : '    targetYear: 2025\n    targetYearSource: 按规划期末推定\n';
      return `  - id: ${id}\n    name: ${id}\n    kind: threshold\n    comparator: 等于\n    value: 3\n    unit: 家\n    measure: 新增量\n    direction: 上升\n    hedge: 明确\n    printed: "3"\n${time}`;
    });
    const source = whole
      .replace('milestones:', `${targets.join('')}milestones:`)
      .replace('### （一）', `${ids.map((id) => `<Target id="${id}">新增企业3家</Target>。`).join('\n\n')}\n\n### （一）`);
    const tidied = short(source);
    expect(tidied).toContain('\ndefaults:\n  targetYear: 2025\n  targetYearSource: 按规划期末推定\ntargets:\n');
    expect(entryOf(tidied, 'aa')).toEqual(['- id: aa', 'name: aa']);
    expect(entryOf(tidied, 'ee')).toEqual(['- id: ee', 'name: ee', 'targetYear:']);
    expect(dataOf(tidied)).toEqual(dataOf(source));
    expect(short(tidied)).toBe(tidied);
  });

  it('is not made of a plan with errors', () => {
    expect(tidyPlan(whole.replace('value: 9.0', 'value: 8.0'), file, 'short')).toBeNull();
    expect(tidyPlan('没有资料栏', file, 'short')).toBeNull();
  });
});

describe('the long form', () => {
  it('writes out what words, rules and defaults give, in words', () => {
    const long = tidyPlan(short(whole), file, 'long') ?? '';
    expect(entryOf(long, 'rd')).toEqual(
      expect.arrayContaining(['kind: threshold', 'comparator: 不低于', 'value: 9.0', 'unit: 亿元', 'measure: 金额', 'targetYear: 2025']),
    );
    expect(entryOf(long, 'invest')).toEqual(expect.arrayContaining(['number: （一）', 'title: 加大投入', 'group: 主要任务']));
    expect(dataOf(long)).toEqual(dataOf(whole));
  });
});

const folders = ['content/plans', 'tests/fixtures/shili/plans'];
const plans = folders.flatMap((folder) =>
  readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => join(projectRoot, folder, name)),
);

it.each(plans)('%s says the same in both forms, and comes back', (path) => {
  const source = readFileSync(path, 'utf8');
  const shortened = tidyPlan(source, path, 'short');
  const long = tidyPlan(source, path, 'long');
  expect(shortened).not.toBeNull();
  expect(long).not.toBeNull();
  if (shortened === null || long === null) return;
  expect(tidyPlan(shortened, path, 'short')).toBe(shortened);
  expect(tidyPlan(long, path, 'long')).toBe(long);
  expect(shortened.length).toBeLessThanOrEqual(long.length);
  expect(dataOf(tidyPlan(long, path, 'short') ?? '')).toEqual(dataOf(source));
});
