import { describe, expect, it } from 'vitest';
import { targetRows } from '../../../src/exports/tables/targets.ts';
import type { TargetKind } from '../../../src/model/plan/target.ts';
import { fullPlan, makePlan, makePortal } from '../../support/portal.ts';

function rowOf(kind: TargetKind) {
  const row = targetRows(makePortal([fullPlan()])).find((candidate) => candidate.kind === kind);
  if (!row) throw new Error(`no row of kind ${kind}`);
  return row;
}

describe('targetRows', () => {
  it('keeps the digits of the text, as text', () => {
    expect(rowOf('growth')).toMatchObject({ comparator: '~', value: '15.0', unit: '%', span: '2021—2025', targetYear: null });
  });

  it('gives bodies as ids and as names, in the same order', () => {
    expect(rowOf('threshold')).toMatchObject({ bodies: ['shili-kjj', 'shili-czj'], bodyNames: ['示例县科学技术局', '示例县财政局'] });
  });

  it('gives the base with its source, and what the plan says of it beside', () => {
    expect(rowOf('threshold')).toMatchObject({ base: { year: '2020', value: '61', source: 'printed' }, baseNote: '年报数' });
    expect(rowOf('range')).toMatchObject({ base: null, baseNote: null });
  });

  it('gives the two ends of a range and neither value nor comparator', () => {
    expect(rowOf('range')).toMatchObject({ min: '2', max: '3', value: null, comparator: null, direction: 'up' });
  });

  it('gives the peers of a rank, its stretch, and neither comparator nor direction', () => {
    const peers = { peerGroup: '虚构省山区县', peerCount: '26' };
    expect(rowOf('rank')).toMatchObject({ value: '5', comparator: null, direction: null, stretch: '3', stretchHedge: 'strive', ...peers });
  });

  it('gives a multiple as its factor and a coverage as its percentage, both to be equalled', () => {
    expect(rowOf('multiple')).toMatchObject({ comparator: '=', value: '2' });
    expect(rowOf('coverage')).toMatchObject({ comparator: '=', value: '100', population: '规上工业企业', coveredBy: '研发机构' });
  });

  it('gives a bare direction without a value', () => {
    expect(rowOf('direction')).toMatchObject({
      value: null,
      comparator: null,
      unit: null,
      direction: 'up',
      reference: '上年度',
      magnitude: '有所',
    });
  });

  it('names the clause that states the target, and its address', () => {
    expect(rowOf('threshold')).toMatchObject({ clause: 's2-1', url: '/plans/shili-kechuang/#t-firms' });
    expect(rowOf('range').clause).toBeNull();
  });

  it('percent-encodes the address of a plan whose id holds Han characters', () => {
    const [row] = targetRows(makePortal([{ ...fullPlan(), id: '科创规划' }]), '/portal');
    expect(row?.url).toBe(`/portal/plans/${encodeURIComponent('科创规划')}/#t-firms`);
  });

  it('names the phase of a target that has no year', () => {
    const [target] = fullPlan().targets;
    const plan = makePlan({ phases: [{ id: 'start', name: '起步期', order: '1' }] });
    const [row] = targetRows(makePortal([{ ...plan, targets: target ? [{ ...target, phase: 'start', targetYear: null }] : [] }]));
    expect(row).toMatchObject({ phase: 'start', phaseName: '起步期' });
  });
});
