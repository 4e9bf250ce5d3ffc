import { goodFiles, planSource, type Entry, type Files } from '../../../support/content-folder.ts';
import type { ProblemCode } from '../../../../src/content/problems/catalogue.ts';

/**
 * One bad input: what it is, the code it must give, and the file that has it. In a text, `‸` marks the place that the
 * problem must name; `others` are further files of the folder.
 */
export type Case = {
  readonly title: string;
  readonly code: ProblemCode;
  readonly file: string;
  readonly entry: Entry;
  readonly others?: Files;
  /** What the problem must say and what it must give to paste, where the words are part of what is tried. */
  readonly message?: string;
  readonly hint?: string;
};

export const planFile = 'plans/shili-guihua.mdx';

/** The good plan with one passage replaced. */
export function plan(from: string, to: string): string {
  if (!planSource.includes(from)) throw new Error(`The plan does not hold ${from}`);
  return planSource.replace(from, to);
}

/** The good plan with text put under its last heading. */
export function text(added: string): string {
  return `${planSource}\n${added}\n`;
}

/** A good file with one passage replaced. */
export function file(name: string, from: string, to: string): string {
  const source = goodFiles[name];
  if (typeof source !== 'string' || !source.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return source.replace(from, to);
}

/** Words that a problem must have. */
export type Said = { readonly message?: string; readonly hint?: string };

/** Shorthand for a bad text under the last heading of the good plan, with the words of its problem. */
export function badText(title: string, code: ProblemCode, { added, ...said }: Said & { readonly added: string }): Case {
  return { title, code, file: planFile, entry: text(added), ...said };
}

/** Shorthand for a bad plan. */
export function bad(title: string, code: ProblemCode, entry: Entry): Case {
  return { title, code, file: planFile, entry };
}
