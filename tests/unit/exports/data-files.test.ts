import { describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/model/portal.ts';
import { columnsOf } from '../../../src/exports/tables/columns.ts';
import { dataFiles, type DataFile } from '../../../src/exports/tables/data-files.ts';
import { makePlan, makePortal } from '../../support/portal.ts';
import { reportedPortal } from '../../support/reported-portal.ts';
import { readCsv } from '../../support/read-csv.ts';

function file(name: string): DataFile {
  const found = dataFiles.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no data file ${name}`);
  return found;
}

/** A portal with a row in every table. */
const whole = reportedPortal();

const parsed = (name: string, portal: Portal = whole) =>
  JSON.parse(file(name).render(portal)) as { schemaVersion: string; rows: Record<string, unknown>[] };

describe('dataFiles', () => {
  it('are the files that readers rely on', () => {
    const names = ['plans', 'targets', 'tasks', 'milestones', 'bodies', 'indicators', 'observations', 'reports'];
    expect(dataFiles.map(({ name }) => name)).toEqual(names.flatMap((name) => [`${name}.json`, `${name}.csv`]));
  });

  it.each(dataFiles.filter(({ name }) => name.endsWith('.json')))(
    '$name names its schema version and holds rows that its schema accepts',
    ({ name, table }) => {
      const { schemaVersion, rows } = parsed(name);
      expect(schemaVersion).toBe('1');
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(table.row.parse(row)).toEqual(row);
    },
  );

  it.each(dataFiles.filter(({ name }) => name.endsWith('.json')))(
    '$name keeps the order of the fields in its schema',
    ({ name, table }) => {
      for (const row of parsed(name).rows) expect(Object.keys(row)).toEqual(Object.keys(table.row.shape));
    },
  );

  it.each(dataFiles.filter(({ name }) => name.endsWith('.csv')))('$name holds the same values as its JSON', ({ name, table, render }) => {
    expect(readCsv(render(whole), columnsOf(table.row))).toEqual(parsed(name.replace('.csv', '.json')).rows);
  });

  it('name publisher, licence and day in JSON and publisher and licence in every line of CSV', () => {
    const licence = { name: '示例许可', url: 'https://shili.example/xuke' };
    const portal: Portal = { ...whole, site: { ...whole.site, dataLicence: licence } };
    const { publisher, asOf, licence: said } = JSON.parse(file('bodies.json').render(portal)) as Record<string, unknown>;
    expect({ publisher, asOf, said }).toEqual({
      publisher: '示例县规划公开站',
      asOf: '2026-01-01',
      said: '示例许可 https://shili.example/xuke',
    });
    const [, ...lines] = file('bodies.csv').render(portal).trimEnd().split('\r\n');
    for (const line of lines) expect(line.endsWith(',示例县规划公开站,示例许可 https://shili.example/xuke')).toBe(true);
  });

  it('are valid and empty of rows for a portal without plans', () => {
    expect(parsed('targets.json', makePortal([])).rows).toEqual([]);
    expect(file('targets.csv').render(makePortal([])).trimEnd().split('\n')).toHaveLength(1);
  });

  it('put every address under the base of the site', () => {
    const { rows } = JSON.parse(file('tasks.json').render(makePortal(), '/portal/')) as { rows: { url: string }[] };
    expect(rows.map(({ url }) => url)).toEqual(['/portal/plans/shili-kechuang/#task-talent', '/portal/plans/shili-kechuang/#task-funds']);
  });

  it('write the same bytes for the same portal', () => {
    for (const { render } of dataFiles) expect(render(makePortal())).toBe(render(makePortal()));
  });
});

describe('targets.csv', () => {
  const { table, render } = file('targets.csv');
  const columns = columnsOf(table.row);

  it('starts with a byte order mark and the documented columns in order', () => {
    const text = render(makePortal());
    expect(text.startsWith('\uFEFFplan,planTitle,id,kind,name,comparator,')).toBe(true);
    const header = text.slice(1, text.indexOf('\r\n')).split(',');
    expect(header).toEqual([...columns.flatMap(({ csvColumn }) => csvColumn ?? []), 'publisher', 'licence']);
    expect(header).toEqual(expect.arrayContaining(['base_year', 'base_value', 'base_source', 'bodies', 'url']));
  });

  it('holds the same values as targets.json for text that looks like formulas, separators and line breaks', () => {
    const hostile = '=HYPERLINK("https://example.com";"点,这里")';
    const target = {
      kind: 'threshold',
      id: 'x',
      name: hostile,
      comparator: '=',
      value: '-3.50',
      unit: '@',
      measure: 'stock',
      direction: 'down',
      hedge: 'firm',
      printed: "'-3",
      notes: '-1\n"甲";乙',
      base: { value: '-1', source: 'derived' },
    } as const;
    const portal = makePortal([makePlan({ targets: [target] })]);
    const text = render(portal);
    expect(text).toContain(`"'=HYPERLINK(""https`);
    expect(text).toContain(',=,-3.50,');
    expect(readCsv(text, columns)).toEqual(parsed('targets.json', portal).rows);
  });
});
