import { describe, expect, it } from 'vitest';
import { renderArchiveReadme } from '../../../src/exports/tables/licence.ts';
import { dataAddresses } from '../../../src/model/site/files.ts';
import { dataFiles } from '../../../src/exports/tables/data-files.ts';
import { fullPlan, makePortal } from '../../support/portal.ts';
import { reportedPortal } from '../../support/reported-portal.ts';

describe('the archive of all data', () => {
  it('holds every data file and a file for each indicator and each open plan', () => {
    const own = ['/data/indicators/firms.csv', '/data/plans/shili-kechuang.csv'];
    const forPrograms = dataAddresses(reportedPortal()).filter((address) => !address.endsWith('.xlsx'));
    expect(forPrograms).toEqual([...dataFiles.map(({ name }) => `/data/${name}`), ...own]);
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
    // How the guards of CSV read, and how to take them off again.
    expect(readme).toContain("单引号（'）开头的文字，前面加一个单引号");
    expect(readme).toContain('各项之内的 \\ 和 ; 写成 \\\\ 和 \\;');
    expect(readme).toContain('CSV 和 XLSX 中为空单元格');
  });
});
