import { describe, expect, it } from 'vitest';
import { renderArchiveReadme } from '../../../src/exports/archive.ts';
import { dataAddresses } from '../../../src/model/site/data-files.ts';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { fullPlan, makePortal } from '../../support/portal.ts';
import { reportedPortal } from '../../support/reported-portal.ts';

describe('the archive of all data', () => {
  it('holds every data file and a file for each indicator and each open plan', () => {
    const own = ['/data/indicators/firms.csv', '/data/plans/shili-kechuang.csv'];
    expect(dataAddresses(reportedPortal())).toEqual([...dataFiles.map(({ name }) => `/data/${name}`), ...own]);
  });

  it('holds no file of a plan disclosed on application only', () => {
    const closed = makePortal([{ ...fullPlan(), disclosure: '依申请公开' }]);
    expect(dataAddresses(closed).filter((address) => address.startsWith('/data/plans/'))).toEqual([]);
  });

  it('tells who publishes the data, of which day, under which licence', () => {
    const portal = reportedPortal();
    const readme = renderArchiveReadme(portal);
    expect(readme).toContain('数据许可：未载明');
    expect(readme).toContain(portal.site.asOf);
  });
});
