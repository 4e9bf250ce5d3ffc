import { describe, expect, it } from 'vitest';
import { targetRemarks } from '../../../../src/words/format/targets.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { makePlan } from '../../../support/portal.ts';
import { targetExamples } from '../../../support/targets.ts';

const { threshold, rank, growth, coverage } = targetExamples;

/** The remarks on the last of these targets. */
function remarksOn(...targets: NonNullable<Parameters<typeof makePlan>[0]>['targets'] & object) {
  const plan = makePlan({ targets, phases: [{ id: 'start', name: '起步期', order: '1' }] });
  const last = plan.targets.at(-1);
  if (last === undefined) throw new Error('no target');
  return targetRemarks(last, plan, zhHans);
}

describe('targetRemarks', () => {
  it('tells measure and direction of every target', () => expect(remarksOn(threshold)).toEqual(['存量，上升为好']));

  it('tells peers of a rank, which has no direction', () => {
    expect(remarksOn(rank)).toEqual(['位次', '比较对象：虚构省山区县（26个）']);
  });

  it('tells who is covered and by what', () => {
    expect(remarksOn(coverage)).toContain('覆盖对象：规上工业企业；覆盖内容：研发机构');
  });

  it('tells the span of growth', () => expect(remarksOn(growth)).toContain('跨度：2021—2025'));

  it('names the targets that this one restates or is part of', () => {
    const part = { ...threshold, id: 'part', restates: 'firms', partOf: 'firms' };
    expect(remarksOn(threshold, part)).toEqual(['存量，上升为好', '其中项，属于：全县高新技术企业数', '重申的目标：全县高新技术企业数']);
  });

  it('gives every other stated field a line', () => {
    const full = {
      ...threshold,
      unitNormalised: '个',
      group: '科技翻番',
      groupHedge: '力争',
      programme: '双倍增计划',
      nature: '约束性' as const,
      duration: '3',
      batches: '2',
      phase: 'start',
      notes: '口径待核。',
    };
    expect(remarksOn(full).slice(1)).toEqual([
      '规范单位：个',
      '所属口号：“科技翻番”',
      '统领语：“力争”',
      '所属计划：双倍增计划',
      '属性：约束性',
      '3年内',
      '分2批',
      '所属阶段：起步期',
      '口径待核。',
    ]);
  });
});
