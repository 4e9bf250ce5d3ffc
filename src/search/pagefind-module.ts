/** The part of the module `pagefind.js` that the search uses. */
export type PagefindModule = {
  readonly createInstance: (options: { readonly basePath: string; readonly baseUrl?: string; readonly metaCacheTag?: string }) => Pagefind;
};

/** An opened index. */
export type Pagefind = {
  readonly init: () => Promise<void>;
  readonly search: (
    term: string | null,
    options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  readonly preload: (term: string) => Promise<void>;
};

export type PagefindResult = { readonly id: string; readonly score: number; readonly data: () => Promise<{ readonly raw_url: string }> };
