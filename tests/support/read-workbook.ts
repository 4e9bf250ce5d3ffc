import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** A cell as the workbook holds it: `text` for one whose type is text and whose format keeps it so. */
export type ReadCell = { readonly text: string; readonly isText: boolean };

/** What a spreadsheet program finds in a workbook. */
export type ReadWorkbook = {
  readonly title: string;
  readonly rows: readonly (readonly (ReadCell | null)[])[];
  readonly times: readonly string[];
};

/** Reads the first sheet of an Excel workbook, knowing only the format (ECMA-376). */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const files = unzipSync(bytes);
  const part = (name: string) => new JSDOM(strFromU8(files[name] ?? new Uint8Array()), { contentType: 'application/xml' }).window.document;
  const texts = Array.from(part('xl/sharedStrings.xml').querySelectorAll('si'), (entry) => {
    const kept = Array.from(entry.querySelectorAll('t'), (t) => {
      const text = t.textContent ?? '';
      return t.getAttribute('xml:space') === 'preserve' ? text : text.trim();
    });
    return kept.join('').replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  });
  const styles = part('xl/styles.xml');
  const formats = new Map(
    Array.from(styles.querySelectorAll('numFmt'), (each) => [each.getAttribute('numFmtId'), each.getAttribute('formatCode')]),
  );
  const isTextStyle = Array.from(styles.querySelectorAll('cellXfs > xf'), (xf) => formats.get(xf.getAttribute('numFmtId')) === '@');
  const rows = Array.from(part('xl/worksheets/sheet1.xml').querySelectorAll('row'), (row) => {
    const cells: (ReadCell | null)[] = [];
    for (const cell of row.querySelectorAll('c')) {
      const letters = /^[A-Z]+/.exec(cell.getAttribute('r') ?? '')?.[0] ?? '';
      const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const value = cell.querySelector('v')?.textContent ?? null;
      while (cells.length < column) cells.push(null);
      if (value === null) continue;
      const isText = cell.getAttribute('t') === 's' && isTextStyle[Number(cell.getAttribute('s'))] === true;
      cells.push({ text: cell.getAttribute('t') === 's' ? (texts[Number(value)] ?? '') : value, isText });
    }
    return cells;
  });
  const title = part('xl/workbook.xml').querySelector('sheet')?.getAttribute('name') ?? '';
  return { title, rows, times: zipTimes(bytes) };
}

/** The stamps of all parts of an archive, as they stand in its directory. */
function zipTimes(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const times: string[] = [];
  for (let at = 0; at + 16 <= bytes.byteLength; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) times.push(view.getUint32(at + 12, true).toString(16));
  }
  return times;
}
