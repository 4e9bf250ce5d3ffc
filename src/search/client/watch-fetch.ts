/** Failures that happened while a piece of work went on. */
export type FetchWatch = { readonly failures: () => number };

/** Counts requests that fail: Pagefind itself is silent about a chunk of the index that it cannot load, and answers with less. */
export function watchFetch(scope: { fetch: typeof fetch }): FetchWatch {
  const own = scope.fetch.bind(scope);
  let failures = 0;
  scope.fetch = async (input, init) => {
    try {
      const response = await own(input, init);
      if (!response.ok) failures += 1;
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  return { failures: () => failures };
}
