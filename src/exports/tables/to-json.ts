import type { Portal } from '../../model/portal.ts';
import { licenceOf } from './licence.ts';
import type { Row } from './table.ts';

/** Version of the shape of all data files; it rises when a field is renamed, removed or changes its meaning. */
export const schemaVersion = '1';

/** Writes rows as `{"schemaVersion": …, "publisher": …, "licence": …, "asOf": …, "rows": […]}`, one row to a line. */
export function toJson(rows: readonly Row[], portal: Portal): string {
  const lines = rows.map((row) => JSON.stringify(row));
  const head = JSON.stringify({ schemaVersion, ...licenceOf(portal), asOf: portal.site.asOf });
  return `${head.slice(0, -1)},"rows":[\n${lines.join(',\n')}\n]}\n`;
}
