/** The tables of the portal's data, by the name of their files. */
export type TableName =
  'plans' | 'targets' | 'tasks' | 'milestones' | 'bodies' | 'indicators' | 'observations' | 'reports' | 'indicator' | 'plan';

/** Words of the pages about the data files. */
export type DataWords = {
  readonly title: string;
  readonly description: string;
  readonly filesCaption: string;
  readonly table: string;
  readonly contains: string;
  readonly files: string;
  readonly download: (title: string, format: string) => string;
  readonly all: string;
  readonly perIndicator: string;
  readonly archive: string;
  /** The text that goes with the archive of all data. */
  readonly archiveReadme: (facts: { publisher: string; licence: string; asOf: string }) => string;
  readonly licence: string;
  readonly planFile: string;
  readonly planSheet: string;
  readonly dictionaryLink: string;
  readonly dictionaryTitle: string;
  readonly dictionaryDescription: string;
  readonly fieldsCaption: (title: string) => string;
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
  readonly nullable: string;
  readonly required: string;
  readonly schemaVersion: (version: string) => string;
  readonly rules: string;
  readonly ruleList: readonly string[];
  readonly tables: Readonly<Record<TableName, { readonly title: string; readonly description: string }>>;
};
