import { describe, expect, it } from 'vitest';
import { bodyRows } from '../../../src/exports/tables/bodies.ts';
import { milestoneRows } from '../../../src/exports/tables/milestones.ts';
import { planRows } from '../../../src/exports/tables/plans.ts';
import { taskRows } from '../../../src/exports/tables/tasks.ts';
import { makePlan, makePortal } from '../../support/portal.ts';

describe('taskRows', () => {
  it('gives the leading body only where the plan names one', () => {
    const [talent, funds] = taskRows(makePortal());
    expect(talent).toMatchObject({ lead: ['shili-kjj'], bodies: ['shili-kjj', 'shili-czj'], group: 'task', clause: 's3-1' });
    expect(funds).toMatchObject({ lead: null, bodies: [], outcomes: [], number: null, group: 'safeguard', clause: null });
  });
});

describe('milestoneRows', () => {
  it('gives the phase by id and name, and the address of the record', () => {
    const [milestone] = milestoneRows(makePortal());
    expect(milestone).toMatchObject({ phase: 'start', phaseName: '起步期', hedge: 'strive', url: '/plans/shili-kechuang/#m-platform' });
  });
});

describe('planRows', () => {
  it('gives the document number in its normal form and the dates as precise as they are known', () => {
    const [plan] = planRows(makePortal());
    expect(plan).toMatchObject({
      documentNumber: '示政发〔2021〕5号',
      documentDate: '2021-12',
      recordedDate: null,
      period: { start: '2021', end: '2025' },
    });
  });

  it('gives null for everything that the plan does not state', () => {
    const [plan] = planRows(makePortal([makePlan()]));
    expect(plan).toMatchObject({ documentNumber: null, indexNumber: null, issuer: null, disclosure: null, period: null, validity: null });
  });
});

describe('bodyRows', () => {
  it('gives each body of the registry with its address', () => {
    const rows = bodyRows(makePortal(), '/portal');
    expect(rows.map(({ id, url }) => [id, url])).toEqual([
      ['shili-kjj', '/portal/bodies/shili-kjj/'],
      ['shili-czj', '/portal/bodies/shili-czj/'],
    ]);
    expect(rows[1]).toMatchObject({ level: 'county', kind: 'department', shortNames: [], creditCode: null, verified: false });
  });
});
