import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderArchive } from '../../../src/exports/archive.ts';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { renderPlanCsv } from '../../../src/exports/plan-file.ts';
import { fullPlan, makePortal } from '../../support/portal.ts';
import { reportedPortal } from '../../support/reported-portal.ts';

const portal = reportedPortal();
const files = unzipSync(renderArchive(portal));
const textOf = (name: string) => Buffer.from(files[name] ?? []).toString('utf8');

describe('the archive of all data', () => {
  it('holds every data file as it is published, a file for each indicator and each open plan, and what to know', () => {
    const names = [...dataFiles.map(({ name }) => name), 'README.txt', 'indicators/firms.csv', 'plans/shili-kechuang.csv'];
    expect(Object.keys(files).toSorted()).toEqual(names.toSorted());
    for (const { name, render } of dataFiles) expect(textOf(name)).toBe(render(portal));
    expect(textOf('plans/shili-kechuang.csv')).toBe(renderPlanCsv(portal.plans[0] ?? fullPlan(), portal));
    expect(textOf('README.txt')).toContain('数据许可：未载明');
  });

  it('holds no file of a plan disclosed on application only', () => {
    const closed = makePortal([{ ...fullPlan(), disclosure: '依申请公开' }]);
    expect(Object.keys(unzipSync(renderArchive(closed))).filter((name) => name.startsWith('plans/'))).toEqual([]);
  });

  it('has the same bytes for the same portal in every time zone', () => {
    const before = process.env['TZ'];
    const bytes = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return Buffer.from(renderArchive(portal)).toString('base64');
    });
    process.env['TZ'] = before;
    expect(new Set(bytes).size).toBe(1);
  });
});
