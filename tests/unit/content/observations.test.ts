import { describe, expect, it } from 'vitest';
import { loadFiles, planSource } from '../../support/content-folder.ts';

const planFile = 'plans/shili-guihua.mdx';
const table = 'observations/shili.csv';
const head = 'indicator,region,period,value,unit,kind,status,source,certainty,publishedDate,file';
const row = (period: string, value: string, rest = '最终,示例,确定,,') => `rd,shili,${period},${value},亿元,时点或当期值,${rest}`;
const rows = (...lines: string[]) => ({ [table]: `${[head, ...lines].join('\n')}\n` });

describe('observed values', () => {
  it('of every kind of period are kept as they stand', async () => {
    const periods = ['2020-H1', '2020-Q3', '2020-11', '2016/2020'];
    const { portal, problems } = await loadFiles(rows(...periods.map((period) => row(period, '-0.50'))));
    expect(problems).toEqual([]);
    expect(portal?.observations.map(({ period, value, table: name }) => [period, value, name])).toEqual(
      periods.map((period) => [period, '-0.50', 'shili']),
    );
  });

  it('keep the old value beside its revisions', async () => {
    const editions = [
      row('2020', '5.5', '初步,快报,确定,2021-02,'),
      row('2020', '5.4', '最终,年鉴,确定,2021-10,'),
      row('2020', '5.3', '修订,普查,确定,2023-06,'),
      row('2020', '5.2', '修订,普查,确定,2024-06,'),
    ];
    const { portal, problems } = await loadFiles(rows(...editions));
    expect(problems).toEqual([]);
    expect(portal?.observations.map(({ value, status }) => `${value} ${status}`)).toEqual([
      '5.5 preliminary',
      '5.4 final',
      '5.3 revised',
      '5.2 revised',
    ]);
  });

  it('differ from the base of a plan only when no edition agrees', async () => {
    const { problems } = await loadFiles(
      rows(row('2020', '5.6', '初步,快报,确定,2021-02,'), row('2020', '5.4', '最终,年鉴,确定,2021-10,')),
    );
    expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual([`${planFile} base-differs`]);
  });

  it('publish the file that they were taken from once', async () => {
    const { portal, problems } = await loadFiles({
      ...rows(row('2020', '5.5', '最终,年鉴,确定,,nianjian.pdf'), row('2021', '6', '最终,年鉴,确定,,nianjian.pdf')),
      'observations/shili/nianjian.pdf': '%PDF-1.7',
    });
    expect(problems).toEqual([]);
    expect(portal?.evidence).toEqual([{ room: 'observations', name: 'shili', files: [{ name: 'nianjian.pdf', bytes: 8 }] }]);
  });

  it('that name one missing file are told once', async () => {
    const { problems } = await loadFiles(rows(row('2020', '5.5', '最终,年鉴,确定,,a.pdf'), row('2021', '6', '最终,年鉴,确定,,a.pdf')));
    expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual(['2 attachment-missing']);
  });
});

describe('targets that are right', () => {
  const problemsOf = async (...changes: (readonly [string, string])[]) => {
    const source = changes.reduce((text, [from, to]) => text.replace(from, to), planSource);
    const { problems } = await loadFiles({ [planFile]: source, [table]: null });
    return problems.map(({ code }) => code);
  };

  it('may start where they are to end when that is to be held', async () => {
    expect(await problemsOf(['value: 5.5', 'value: 9.0'], ['direction: 上升', 'direction: 保持'])).toEqual([]);
  });

  it('may be growth in percent of an indicator in another unit', async () => {
    expect(
      await problemsOf(
        ['kind: threshold', 'kind: growth'],
        ['unit: 亿元', 'unit: "%"'],
        ['达到<Target id="rd">9.0亿元', '年均增长<Target id="rd">9.0%以上'],
      ),
    ).toEqual([]);
  });
});
