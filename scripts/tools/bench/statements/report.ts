import { formatTable } from '../measure/format-table.ts';
import type { Score } from './score.ts';

const share = (part: number, of: number) => (of === 0 ? '–' : `${part}/${of} = ${((100 * part) / of).toFixed(1)}%`);

const goals: Readonly<Record<string, string>> = { 'value and unit': '≥ 99%', comparator: '≥ 97%', year: '≥ 97%' };

/** The measures as a table, with their goals. */
export function formatScore(name: string, score: Score): string {
  const rows = Object.entries(score.fields).map(([field, { right, given }]) => [field, share(right, given), goals[field] ?? '']);
  return formatTable([
    [name, '', '目标'],
    ['查全率', share(score.found, score.required), '≥ 95%'],
    ['查准率', share(score.proposals - score.wrong.length, score.proposals), '≥ 90%'],
    ...rows,
  ]);
}

/** What was missed, wrongly proposed or wrongly read, one a line. */
export function formatMistakes({ missed, wrong, mistakes }: Score, wordsAt: (file: string, start: number, end: number) => string): string {
  return [
    ...missed.map((label) => `漏 ${label.file} ${label.offset} ${label.kind} ${label.words}`),
    ...wrong.map(
      (row) =>
        `误 ${row.file} ${row.start} ${row.kind} ${row.comparator ?? ''} ${row.value ?? `${row.min}–${row.max}`} ${row.unit ?? ''}：${wordsAt(row.file, row.start, row.end)}`,
    ),
    ...mistakes.map(
      ({ field, label, row }) => `错 ${field} ${label.file} ${label.words}：${JSON.stringify({ ...row, bodies: undefined })}`,
    ),
  ].join('\n');
}
