import type { Page } from 'playwright-core';

/** What a page showed for a query, as addresses from the site's root, and the milliseconds from the last key to it. */
export type Shown = {
  readonly milliseconds: number;
  readonly results: readonly string[];
  readonly suggested: readonly string[];
  /** What the results are for, when nothing contains the query; else `null`. */
  readonly corrected: string | null;
  readonly status: string;
};

/** Types a query into the search page and reads what it shows. */
export function askPage(page: Page, query: string): Promise<Shown> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]');
    const results = document.querySelector<HTMLElement>('[data-search-results]');
    if (input === null || results === null) throw new Error('This is not the search page.');
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (results.hasAttribute('aria-busy')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(results, { attributes: true });
    });
    const milliseconds = performance.now() - start;
    const addresses = (selector: string) =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>(selector), ({ href }) => {
        const { pathname, hash } = new URL(href);
        return decodeURIComponent(pathname) + hash;
      });
    const status = document.querySelector('[role=status]')?.textContent ?? '';
    return {
      milliseconds,
      status,
      corrected: results.dataset['corrected'] ?? null,
      results: addresses('[data-search-results] a[href]'),
      suggested: addresses('[data-search-beside] .hit a[href]'),
    };
  }, query);
}
