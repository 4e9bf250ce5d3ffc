/** Where a finished site stands: its folder on the server's disk, and the path it was built for, with a slash at both ends. */
export type SitePlace = { readonly folder: string; readonly base: string };
