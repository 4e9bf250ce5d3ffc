/** How grave a problem is: an error stops publication, a warning does not. */
export type Severity = 'error' | 'warning';

/** Something wrong in the content, as a value: where it stands, what it is and how to mend it. */
export type Problem = {
  /** Permanent, documented code, such as `unknown-body`. */
  readonly code: string;
  readonly severity: Severity;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** Column in UTF-16 units, counted from 1. */
  readonly column: number;
  /** What is wrong, in Chinese. */
  readonly message: string;
  /** How to mend it, in Chinese; where possible the text to paste. */
  readonly hint: string;
};

/** Where a problem stands; an absent line means the start of the file. */
export type Place = { readonly file: string; readonly line?: number; readonly column?: number };

/** Whether any problem stops publication. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** Orders problems by file, line, column and code, so that every run prints the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return problems.toSorted((a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.code, b.code));
}
