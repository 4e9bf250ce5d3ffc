import type { Severity } from '../../model/problem.ts';

/** The words for one problem: what is wrong and how to mend it, both in Chinese. */
export type Words = { readonly message: string; readonly hint: string };

/** A kind of problem: how grave it is, one sentence of documentation, and its words for given details. */
export type Entry<Details> = { readonly severity: Severity; readonly about: string; readonly say: (details: Details) => Words };

/** Defines a problem that stops publication. */
export function error<Details = void>(about: string, say: (details: Details) => Words): Entry<Details> {
  return { severity: 'error', about, say };
}

/** Defines a problem that is printed and does not stop publication. */
export function warning<Details = void>(about: string, say: (details: Details) => Words): Entry<Details> {
  return { severity: 'warning', about, say };
}
