import { describe, expect, it } from 'vitest';
import { indicatorEntryRows } from '../../../src/exports/tables/indicators.ts';
import { milestoneRows } from '../../../src/exports/tables/milestones.ts';
import { observationRows } from '../../../src/exports/tables/observations.ts';
import { reportRows } from '../../../src/exports/tables/reports.ts';
import { targetRows } from '../../../src/exports/tables/targets.ts';
import { taskRows } from '../../../src/exports/tables/tasks.ts';
import { reportedPortal } from '../../support/reported-portal.ts';

const portal = reportedPortal();
const closed = { ...portal, plans: portal.plans.map((plan) => ({ ...plan, disclosure: '依申请公开' as const })) };

describe('verdicts in data files', () => {
  it('carry state, reason, every input and the sentence', () => {
    const verdict = targetRows(portal).find(({ id }) => id === 'firms')?.verdict;
    expect(verdict).toMatchObject({ state: 'not-reported', reason: 'target-year-missing' });
    expect(verdict?.inputs).toEqual({
      asOf: '2026-01-01',
      targetYear: '2025',
      due: '2025',
      base: { year: '2020', value: '61', unit: '家', source: 'printed' },
      latest: { period: '2023', value: '81', unit: '家', status: 'unstated', source: '示例通报', from: 'report' },
      summed: [],
      later: null,
      unused: null,
      required: '96.4',
      requiredUnit: '家',
      progress: '0.565',
      annualGrowth: null,
      onTrack: '0.95',
      away: '0',
      tolerance: '0.05',
    });
    expect(verdict?.sentence).toMatch(/^截至2026年1月1日：.*。$/);
  });

  it('tell of milestones and tasks when they were last reported', () => {
    expect(milestoneRows(portal)[0]?.verdict).toMatchObject({ state: 'reached', reported: '2024-03-01' });
    expect(taskRows(portal).map(({ verdict }) => [verdict.state, verdict.reported])).toEqual([
      ['in-progress', '2024-03-01'],
      ['not-reported', null],
    ]);
  });
});

describe('observationRows', () => {
  it('keeps every edition of a value, with its source', () => {
    expect(observationRows(portal, '/portal/')).toMatchObject([
      { value: '74', status: 'preliminary', sourceUrl: 'https://shili.example/tongji', clause: '/portal/plans/shili-kechuang/#s1-1' },
      { value: '75', status: 'revised', sourceFile: '/portal/observations/shili/tongji.pdf', publishedDate: '2023-05', clause: null },
    ]);
  });

  it('names no clause of a plan whose text is not open', () => {
    expect(observationRows(closed).map(({ clause }) => clause)).toEqual([null, null]);
  });
});

describe('reportRows', () => {
  it('give the item, what is said of it, and the evidence', () => {
    expect(reportRows(portal)).toMatchObject([
      {
        kind: 'target',
        item: 'firms',
        period: '2023',
        value: '81',
        evidenceUrls: ['https://shili.example/tongbao'],
        url: '/plans/shili-kechuang/#t-firms',
      },
      { kind: 'milestone', item: 'platform', state: 'reached', reporter: 'shili-kjj', evidenceFiles: ['/reports/shili/yanshou.pdf'] },
      { kind: 'task', item: 'talent', state: 'in-progress', note: '示例说明' },
    ]);
  });

  it('give nothing of a plan that is not open', () => {
    expect(reportRows(closed)).toEqual([]);
  });
});

describe('indicatorEntryRows', () => {
  it('give names and definition, absent ones as null', () => {
    expect(indicatorEntryRows(portal)).toMatchObject([
      { id: 'firms', name: '企业数', nameEn: null, definition: null, url: '/indicators/firms/' },
    ]);
  });
});
