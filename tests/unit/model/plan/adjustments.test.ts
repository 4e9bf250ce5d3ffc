import { describe, expect, it } from 'vitest';
import { targetRows } from '../../../../src/exports/tables/targets.ts';
import { directoryOf } from '../../../../src/model/site/directory.ts';
import { placeCharts } from '../../../../src/charts/history/place-charts.ts';
import { words as en } from '../../../../src/words/en/words.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { formatTargetValue } from '../../../../src/words/format/targets.ts';
import { goodFiles, loadFiles, planSource } from '../../../support/content-folder.ts';

const adjusted = (date: string) => `    adjusted:\n      - date: ${date}\n        value: 7.5\n        by: 《中期评估报告》\n`;
const values = `${String(goodFiles['observations/shili.csv'])}rd,shili,2025,8,亿元,时点或当期值,未载明,示例,确定\n`;

async function load(lines: string) {
  const { portal, problems } = await loadFiles({
    'plans/shili-guihua.mdx': planSource.replace('    printed: "9.0"\n', `    printed: "9.0"\n${lines}`),
    'observations/shili.csv': values,
  });
  expect(problems).toEqual([]);
  if (portal === null) throw new Error('No portal.');
  return portal;
}

describe('a target that was adjusted', () => {
  it('is judged by the number in force, and keeps the one that was printed', async () => {
    const portal = await load(adjusted('2023-07-01'));
    const [row] = targetRows(portal);
    expect(row).toMatchObject({
      value: '9.0',
      valueInForce: '7.5',
      printed: '9.0',
      adjustedDates: ['2023-07-01'],
      adjustedAims: ['不低于7.5亿元'],
      adjustedBy: ['《中期评估报告》'],
      verdict: { state: 'reached' },
    });
    expect(row?.verdict.sentence).toContain('不低于7.5亿元');
  });

  it('is judged by the printed number until the day of its adjustment', async () => {
    const [row] = targetRows(await load(adjusted('2026-01-02')));
    expect(row).toMatchObject({ valueInForce: '9.0', verdict: { state: 'not-reached' } });
    expect(targetRows(await load(adjusted('2026-01-01')))[0]).toMatchObject({ verdict: { state: 'reached' } });
  });

  it('is judged by the last of several adjustments', async () => {
    const twice = `${adjusted('2022-01-01')}      - date: 2024-01-01\n        value: 8.5\n`;
    expect(targetRows(await load(twice))[0]).toMatchObject({ valueInForce: '8.5', verdict: { state: 'not-reached' } });
  });

  it('says both numbers, in every language, and is drawn at the one in force', async () => {
    const portal = await load(adjusted('2023-07-01'));
    const [plan] = portal.plans;
    const [target] = plan?.targets ?? [];
    if (plan === undefined || target === undefined) return;
    expect(formatTargetValue(target, plan, zhHans)).toBe('不低于9.0亿元（2023年7月1日调整为不低于7.5亿元，依据：《中期评估报告》）');
    expect(formatTargetValue(target, plan, en)).toMatch(/9\.0.*adjusted on .*7\.5/);
    const directory = directoryOf(portal);
    const [indicator] = portal.indicators;
    if (indicator === undefined) return;
    expect(JSON.stringify(placeCharts(indicator, directory, zhHans))).toContain('不低于7.5亿元');
  });
});
