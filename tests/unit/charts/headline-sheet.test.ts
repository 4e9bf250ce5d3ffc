import { describe, expect, it } from 'vitest';
import { words as zhHans } from '../../../src/words/zh-hans/words.ts';
import type { Portal } from '../../../src/model/portal.ts';
import { headlineSheet } from '../../../src/charts/multiples/headline-sheet.ts';
import { directoryOf } from '../../../src/model/site/directory.ts';
import { chartPortal, firmsTarget } from '../../support/chart-portal.ts';

const measured = { 2015: '17', 2020: '48' };
const sheetOf = (portal: Portal) => {
  const targets = portal.plans.flatMap((plan) => plan.targets.map((item) => ({ plan, item })));
  return headlineSheet(targets, directoryOf(portal), zhHans);
};
const heads = (portal: Portal) => sheetOf(portal)?.rows.map(({ head }) => `${head.text} ${head.address}`);

describe('headlineSheet', () => {
  it('puts targets of one indicator at one place into one panel under the name of the indicator', () => {
    const portal = chartPortal({
      targets: [
        [firmsTarget({ targetYear: '2025' })],
        [firmsTarget({ targetYear: '2030' }), firmsTarget({ id: 'zone', scope: '经济开发区' })],
      ],
      measured,
    });
    const inZone = portal.observations.map((one) => ({ ...one, scope: '经济开发区' }));
    const zoned = { ...portal, observations: [...portal.observations, ...inZone] };
    expect(sheetOf(zoned)?.caption).toBe('主要目标：2组观测值和目标');
    expect([...new Set(heads(zoned))]).toEqual(['示例企业数 /indicators/firms/', '全县高新技术企业数 /plans/plan-2/#t-zone']);
  });

  it('leaves out targets of which nothing was measured, and is no sheet with less than two panels', () => {
    expect(sheetOf(chartPortal({ targets: [[firmsTarget()]], measured }))).toBeNull();
    expect(sheetOf(chartPortal({ targets: [[firmsTarget(), firmsTarget({ id: 'own', indicator: null })]], measured }))).toBeNull();
  });
});
