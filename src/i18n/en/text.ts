import type { TextWords } from '../dictionary/text.ts';
import { count } from './count.ts';

/** Words of the running text, in English. */
export const text = {
  mark: { target: 'T', milestone: 'M', task: 'A', phase: 'P', incentive: 'I', note: 'N', erratum: 'E' },
  markName: {
    target: (name) => `Target record: ${name}`,
    milestone: (name) => `Milestone record: ${name}`,
    task: (name) => `Task record: ${name}`,
    phase: (name) => `Phase record: ${name}`,
    incentive: (name) => `Incentive record: ${name}`,
    note: (name) => `Note: ${name}`,
    erratum: (name) => `Erratum: ${name}`,
  },
  permalink: 'Link',
  permalinkName: (heading) => `Link to “${heading}”`,
  table: (columns) => `Table: ${columns}`,
  tableCaption: (columns, rows) => `Table with ${count(columns, 'column')} and ${count(rows, 'row')}`,
  targetTable: 'Targets of this plan',
  fileFacts: (type, size) => (size === null ? ` (${type})` : ` (${type}, ${size})`),
} satisfies TextWords;
