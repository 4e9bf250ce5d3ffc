/** Words of a plan's page. */
export type PlanWords = {
  readonly indexNumber: string;
  readonly documentNumber: string;
  readonly approval: string;
  readonly basisClause: string;
  readonly matrix: {
    readonly title: string;
    readonly hint: string;
    readonly caption: (bodies: number, tasks: number) => string;
    readonly part: Readonly<Record<'lead' | 'answers', string>>;
  };
  readonly issuer: string;
  readonly disclosure: string;
  readonly categories: string;
  readonly documentDate: string;
  readonly recordedDate: string;
  readonly publishedDate: string;
  readonly portalPublished: string;
  readonly validity: string;
  readonly region: string;
  readonly period: string;
  readonly language: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly addressees: string;
  readonly metadata: string;
  readonly numberingCertainty: (certainty: string, printed: string) => string;
  readonly digest: {
    readonly label: string;
    readonly text: string;
    readonly publisher: string;
    readonly address: string;
  };
  readonly onRequest: { readonly title: string; readonly text: string; readonly how: string };
  readonly glance: {
    readonly title: string;
    readonly headline: string;
    readonly answering: string;
    readonly noneAnswering: string;
    readonly base: (date: string, value: string) => string;
    readonly dueBy: (date: string) => string;
  };
  readonly contents: string;
  readonly contentsOpen: string;
  readonly text: string;
  readonly records: string;
  readonly targets: string;
  readonly milestones: string;
  readonly tasks: string;
  readonly phases: string;
  readonly incentives: string;
  readonly notes: string;
  readonly errata: string;
  readonly notesIntro: string;
  readonly basis: string;
  readonly related: string;
  readonly attachments: string;
  readonly downloads: string;
  readonly downloadsIntro: string;
  readonly originalFile: string;
  readonly checksum: string;
  readonly citation: string;
  readonly citationIntro: string;
  /** `address` is `null` where the site has none; `asOf` is the day as of which the site speaks. */
  readonly cite: (parts: {
    body: string | null;
    title: string;
    indexNumber: string | null;
    date: string;
    address: string | null;
    asOf: string;
  }) => string;
  readonly changes: string;
  readonly firstPublished: string;
  readonly unchanged: string;
  readonly undated: string;
};
