import type { Row } from './table.ts';

/** Version of the shape of all data files; it rises when a field is renamed, removed or changes its meaning. */
export const schemaVersion = '1';

/** Writes rows as `{"schemaVersion": …, "rows": […]}`, one row to a line. */
export function toJson(rows: readonly Row[]): string {
  const lines = rows.map((row) => JSON.stringify(row));
  return `{"schemaVersion":${JSON.stringify(schemaVersion)},"rows":[\n${lines.join(',\n')}\n]}\n`;
}
