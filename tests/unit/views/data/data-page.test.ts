import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../../src/exports/tables/data-files.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { dataLinks, dataTables } from '../../../../src/views/data/data-page.ts';

describe('dataTables', () => {
  it('offers every data file under its table', () => {
    expect(dataTables(zhHans).flatMap(({ files }) => files)).toEqual(dataLinks(zhHans));
    expect(dataLinks(zhHans).map(({ file }) => file)).toEqual(
      dataFiles.flatMap(({ name }) => (name.endsWith('.csv') ? [name, name.replace('.csv', '.xlsx')] : [name])),
    );
  });

  it('names the format of a file by its ending', () => {
    expect(dataLinks(zhHans).find(({ file }) => file === 'targets.csv')).toEqual({
      title: '目标',
      format: 'CSV',
      file: 'targets.csv',
      address: '/data/targets.csv',
    });
  });
});
