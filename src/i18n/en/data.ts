import type { DataWords } from '../dictionary/data.ts';

/** Words of the data pages, in English. */
export const data = {
  title: 'Data',
  description:
    'The plans, targets, milestones, tasks, bodies, indicators and measured values on this site can be downloaded as whole files.',
  filesCaption: 'Data files',
  table: 'Table',
  contains: 'Contents',
  files: 'Download',
  download: (title, format) => `${title}, ${format}`,
  all: 'All data and the data dictionary',
  perIndicator:
    'Targets and measured values of each indicator are also in a CSV and an XLSX file of their own, on the page of the indicator:',
  archive: 'All data (ZIP)',
  archiveReadme: ({ publisher, licence, asOf }) =>
    [
      `${publisher}: all data`,
      `Data as of: ${asOf}`,
      `Licence: ${licence}`,
      '',
      '*.json, *.csv and *.xlsx hold the same rows; plans/ has a CSV and an XLSX file for each published plan, indicators/ for each indicator.',
      'XLSX is for people: heads and codes are in Chinese and every cell is text, so that “1/3”, “10—20” and “007” become neither dates nor numbers.',
      'JSON and CSV are for programs: names and codes are in English, explained by the data dictionary of the site. CSV is UTF-8 with a byte order mark, and every line ends with CRLF (RFC 4180).',
      'What the original does not state is null in JSON and an empty cell in CSV and XLSX.',
      '',
      "So that no spreadsheet runs text as a formula, text in CSV that begins with = + - @ (full-width too), a tab, a line break or an apostrophe (') has an apostrophe in front;",
      'take one apostrophe off the front to have the original. Negative numbers such as -3.5 and a lone = have none. JSON and XLSX hold the original.',
      'Several items in a cell of CSV are separated by a semicolon (;), and within an item \\ and ; are written \\\\ and \\;. XLSX uses the full-width Chinese semicolon.',
      '',
    ].join('\n'),
  licence: 'Licence of the data',
  planFile: 'Download the targets, milestones and tasks of this plan (CSV)',
  planSheet: 'Download the targets, milestones and tasks of this plan (XLSX, heads in Chinese)',
  dictionaryLink: 'Data dictionary: what each field means',
  dictionaryTitle: 'Data dictionary',
  dictionaryDescription: 'Fields, types and meanings of every data table, generated from the data model. The descriptions are in Chinese.',
  fieldsCaption: (title) => `Fields of the table “${title}”`,
  field: 'Field',
  name: 'Name',
  type: 'Type',
  meaning: 'Meaning',
  nullable: 'may be missing',
  required: 'always present',
  schemaVersion: (version) => `Version of the data structure: ${version}`,
  rules: 'How to read these data',
  ruleList: [
    'Figures are copied as printed and kept as text: “2.0” does not become “2”, and “1/3” does not become a decimal.',
    'What the original does not state is null in JSON, an empty cell in CSV and XLSX and “not stated” on the pages.',
    'XLSX is for people: heads and codes are in Chinese, and every cell is text. JSON and CSV are for programs: names and codes are in English.',
    'Text in CSV that begins with a sign such as = + - @ has an apostrophe in front, so that it is not taken for a formula; README.txt in the archive has the rule.',
    'Dates may be known to the year or month only, such as “2021-12”.',
    'Everything inferred says what it was inferred from; everything doubtful says how certain it is.',
  ],
  tables: {
    plans: { title: 'Plans', description: 'Each row is a plan with its particulars.' },
    targets: {
      title: 'Targets',
      description:
        'Each row is a promise of a plan with a number or a direction. Plans that are disclosed on application only have no rows.',
    },
    tasks: {
      title: 'Tasks',
      description: 'Each row is a task or safeguard of a plan. Plans that are disclosed on application only have no rows.',
    },
    milestones: {
      title: 'Milestones',
      description:
        'Each row is a state that a plan wants to reach and that is no number. Plans that are disclosed on application only have no rows.',
    },
    indicators: { title: 'Indicators', description: 'Each row is an indicator with its definition, scope and comparability.' },
    observations: {
      title: 'Measured values',
      description: 'Each row is the value of an indicator for one region and one period; missing periods have no row.',
    },
    indicator: {
      title: 'Data of one indicator',
      description:
        'One file for each indicator (/data/indicators/<id>.csv, and .xlsx for people): first the targets of the plans, then the measured values.',
    },
    plan: {
      title: 'Data of one plan',
      description: 'One file for each open plan (/data/plans/<id>.csv, and .xlsx for people): its targets, milestones and tasks.',
    },
    reports: {
      title: 'Progress reports',
      description: 'Each row is a report on the progress of a target, milestone or task, with its evidence.',
    },
    bodies: { title: 'Bodies', description: 'Each row is a body that issues plans, is responsible for tasks or is named in a plan.' },
  },
} satisfies DataWords;
