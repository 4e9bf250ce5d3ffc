import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3';
import { describe, expect, inject, it } from 'vitest';
import { readWorkbook } from '../support/read-workbook.ts';

const data = join(inject('fixtureSite'), 'data');
const tables = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
const isNumber = (cell: string) => /^-?[\d./]+$/.test(cell);

describe('the workbooks of a built site', () => {
  it('stand beside every CSV file, with its rows and its figures in cells of text', () => {
    expect(tables.length).toBeGreaterThan(20);
    for (const name of tables) {
      const csv = csvParseRows(readFileSync(join(data, name), 'utf8').slice(1));
      const { rows } = readWorkbook(readFileSync(join(data, name.replace(/csv$/, 'xlsx'))));
      expect(rows, name).toHaveLength(csv.length);
      for (const [index, line] of csv.entries()) {
        const cells = rows[index] ?? [];
        expect(cells.every((cell) => cell === null || cell.isText)).toBe(true);
        const figures = line.map((cell, column) => (isNumber(cell) ? [cell, cells[column]?.text] : null)).filter((pair) => pair !== null);
        for (const [printed, kept] of figures) expect(kept).toBe(printed);
      }
    }
  });
});
