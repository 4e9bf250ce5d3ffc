import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { ReaderSheet } from '../../exports/sheets/reader-sheet.ts';
import { packFiles } from '../write-archive.ts';

/** Widths in characters of the usual font: a Han character takes two. */
const [narrowest, widest] = [8, 48];

/** How many rows a width is taken from. */
const looked = 200;

/** After the first letter of every text while the library has it: it mixes up texts such as `constructor` with names of its own. */
const mark = '\u{F0000}';
const [textsFile, sheetFile] = ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'];

function widthOf(texts: readonly (string | null)[]): number {
  const widths = texts.map((text) =>
    Array.from(text?.slice(0, widest) ?? '', (letter) => (letter > '\u2E7F' ? 2 : 1)).reduce((a, b) => a + b, 0),
  );
  return Math.min(widest, Math.max(narrowest, ...widths) + 2);
}

/** Spreadsheets read `_x0041_` in a text as an A. */
const literal = (text: string) => text.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_').replace(/^./su, `$&${mark}`);

/** The one style of a workbook, by its number: the format of text. Per cell it would cost the library half its time. */
const textStyle = { value: 1, format: '@' } as const;

/**
 * Writes a table as an Excel workbook (ECMA-376) whose cells are all text, in the format of text, so that no fraction, range, month or
 * leading zero is taken for something else. `date`: the day that its parts bear, `YYYY-MM-DD`. The same table gives the same bytes.
 */
export async function packWorkbook(
  { heads, rows }: ReaderSheet,
  { title, date }: { readonly title: string; readonly date: string },
): Promise<Buffer> {
  const first = heads.map((head) => ({ value: literal(head), type: String, format: textStyle.format }));
  const others = rows.map((row) => row.map((cell) => (cell === null ? null : literal(cell))));
  const columns = heads.map((head, index) => ({ width: widthOf([head, ...rows.slice(0, looked).map((row) => row[index] ?? null)]) }));
  const written = await writeExcelFile([first, ...others], { sheet: title, columns, stickyRowsCount: 1 }).toBuffer();
  // The library stamps the time of day on its parts.
  const parts = unzipSync(written);
  const edit = (name: string, change: (text: string) => string) => ({
    [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))),
  });
  const texts = edit(textsFile, (xml) => xml.replaceAll(mark, ''));
  const sheet = edit(sheetFile, (xml) => xml.replaceAll(/ (?:s="\d+" )?t="s"/g, ` s="${textStyle.value}" t="s"`));
  return packFiles(Object.entries({ ...parts, ...texts, ...sheet }), date);
}
