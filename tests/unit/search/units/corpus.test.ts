import { describe, expect, it } from 'vitest';
import type { BodyText } from '../../../../src/model/body-text.ts';
import { corpusOf } from '../../../../src/search/units/corpus.ts';
import { finishSource } from '../../../support/finished-text.ts';
import { fullPlan, makePlan, makePortal } from '../../../support/portal.ts';

const source = '## 一、目标\n\n投入翻番。\n\n### （一）引育人才\n\n人才很多。';
const texts = {
  plan: (): BodyText => finishSource(source),
  page: (): BodyText => ({ segments: [], clauses: [], mentions: [], references: [], anchors: [], texts: {} }),
};

describe('corpusOf', () => {
  it('has a unit for the plan, every clause, record and body, each with an address of its own', () => {
    const { units } = corpusOf(makePortal([fullPlan()]), texts);
    const addresses = units.map(({ url }) => url);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/plans/shili-kechuang/',
        '/plans/shili-kechuang/#s1',
        '/plans/shili-kechuang/#s1-1',
        '/plans/shili-kechuang/#m-platform',
        '/plans/shili-kechuang/#task-talent',
        '/bodies/shili-kjj/',
      ]),
    );
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(units.filter(({ kind }) => kind === 'target')).toHaveLength(fullPlan().targets.length);
  });

  it('finds a plan by its numbers, issuer and date', () => {
    const [plan] = corpusOf(makePortal([fullPlan()]), texts).units;
    expect(plan?.texts).toEqual(expect.arrayContaining(['示政发〔2021〕5号', '示例县科学技术局', '2021年12月']));
  });

  it('gives clauses the bodies that answer for what they state', () => {
    const plan = { ...fullPlan(), clauseOf: { 'Task:talent': 's1-1' } };
    const clause = corpusOf(makePortal([plan]), texts).units.find(({ url }) => url.endsWith('#s1-1'));
    expect(clause?.bodies).toEqual(['shili-kjj', 'shili-czj']);
  });

  it('gives the text above the first heading the bodies that answer for what it states', () => {
    const early = finishSource('前言。\n\n人才很多。\n\n## 一、目标');
    const plan = { ...fullPlan(), clauseOf: { 'Task:talent': 's0-p2' } };
    const { units } = corpusOf(makePortal([plan]), { ...texts, plan: () => early });
    expect(units.find(({ url }) => url.endsWith('#s0-p1'))?.bodies).toEqual(['shili-kjj', 'shili-czj']);
  });

  it('has of a plan on application its metadata only, of drafts and closed plans nothing', () => {
    const plans = [
      makePlan({ id: 'a', disclosure: '依申请公开' }),
      makePlan({ id: 'b', draft: true }),
      makePlan({ id: 'c', disclosure: '不予公开' }),
    ];
    const { units, groups } = corpusOf(makePortal(plans), texts);
    expect(units.filter(({ plan }) => plan !== null).map(({ url }) => url)).toEqual(['/plans/a/']);
    expect(groups.map(({ plan }) => plan)).toEqual(['a']);
  });
});
