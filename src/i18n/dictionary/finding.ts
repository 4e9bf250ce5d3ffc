/** Words for finding, following, sharing and reporting pages. */
export type FindingWords = {
  readonly siteMap: {
    readonly title: string;
    readonly description: string;
    readonly columns: string;
    readonly disclosure: string;
    readonly about: string;
    readonly follow: string;
    readonly followText: string;
    readonly machine: string;
  };
  readonly feeds: {
    readonly all: (site: string) => string;
    readonly allDescription: string;
    readonly body: (body: string) => string;
    readonly bodyDescription: (body: string) => string;
    readonly change: (plan: string) => string;
    readonly atom: (title: string) => string;
    readonly json: (title: string) => string;
  };
  readonly share: { readonly link: string; readonly mail: string };
  readonly report: {
    readonly page: string;
    readonly clause: string;
    readonly clauseName: (clause: string) => string;
    readonly subject: (page: string, clause: string | null) => string;
    readonly body: (address: string) => string;
  };
  readonly external: string;
  readonly openSearch: (site: string) => string;
};
