import { describe, expect, it } from 'vitest';
import { dataDictionary } from '../../../src/exports/tables/dictionary.ts';
import { tables } from '../../../src/exports/tables/tables.ts';
import { comparators, targetKinds } from '../../../src/model/vocabularies.ts';

const dictionary = dataDictionary();
const columns = dictionary.flatMap((table) => table.columns.map((column) => ({ table: table.name, ...column })));
const columnOf = (table: string, name: string) => columns.find((column) => column.table === table && column.column === name);

describe('dataDictionary', () => {
  it('covers every field of every table in order', () => {
    for (const { name, row } of tables) {
      const documented = columns.filter(({ table, column }) => table === name && !column.includes('.')).map(({ column }) => column);
      expect(documented).toEqual(Object.keys(row.shape));
    }
  });

  it.each(columns)('gives $table.$column a Chinese title, a sentence and a type', ({ title, description, type }) => {
    expect(title).toMatch(/\p{Script=Han}/u);
    expect(description).toMatch(/\p{Script=Han}.*。$/u);
    expect(type).toMatch(/^\p{Script=Han}/u);
  });

  it('lists the fields of an object after it, with their names in CSV', () => {
    const base = columns.filter(({ table, column }) => table === 'targets' && column.split('.')[0] === 'base');
    expect(base.map(({ column, csvColumn }) => [column, csvColumn])).toEqual([
      ['base', null],
      ['base.year', 'base_year'],
      ['base.value', 'base_value'],
      ['base.source', 'base_source'],
    ]);
  });

  it('spells out the words of every code', () => {
    expect(columnOf('targets', 'kind')?.vocabulary).toEqual(Object.entries(targetKinds).map(([code, word]) => ({ code, word })));
    expect(columnOf('targets', 'comparator')).toMatchObject({
      nullable: true,
      vocabulary: Object.entries(comparators).map(([code, word]) => ({ code, word })),
    });
    for (const { type, vocabulary } of columns) expect(vocabulary.length > 0).toBe(type.startsWith('代码'));
  });

  it('says which values can be absent and which are lists', () => {
    expect(columnOf('tasks', 'lead')).toMatchObject({ type: '编号列表', nullable: true });
    expect(columnOf('tasks', 'bodies')).toMatchObject({ type: '编号列表', nullable: false });
    expect(columnOf('plans', 'id')).toMatchObject({ type: '编号', nullable: false });
  });
});
