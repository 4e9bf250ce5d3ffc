/** Words of the frame around every page. */
export type ShellWords = {
  readonly skip: string;
  readonly home: string;
  readonly mark: string;
  readonly navigation: string;
  readonly plans: string;
  readonly indicators: string;
  readonly bodies: string;
  readonly regions: string;
  readonly data: string;
  readonly method: string;
  readonly breadcrumbs: string;
  readonly searchForm: string;
  readonly searchLabel: string;
  readonly searchButton: string;
  readonly titleWith: (page: string, site: string) => string;
  readonly footer: {
    readonly pages: string;
    readonly organiser: string;
    readonly contact: string;
    readonly address: string;
    readonly hours: string;
    readonly phone: string;
    readonly email: string;
    readonly siteIdCode: string;
    readonly icp: string;
    readonly policeFiling: string;
    readonly asOf: string;
    readonly unofficial: string;
    readonly method: string;
  };
  readonly notFound: {
    readonly title: string;
    readonly text: string;
    readonly waysTitle: string;
  };
};
