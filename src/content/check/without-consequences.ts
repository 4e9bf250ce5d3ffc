import type { Problem } from '../../model/problem.ts';

/** Problems that may only be the consequence of a file that could not be read, each with where such files lie. */
const sources: Readonly<Record<string, readonly string[]>> = {
  'unknown-body': ['bodies/'],
  'unknown-region': ['regions.yaml'],
  'unknown-indicator': ['indicators/'],
  'unknown-plan': ['plans/'],
  'broken-link': ['plans/', 'pages/', 'bodies/', 'indicators/', 'regions.yaml', 'observations/', 'reports/', 'site.yaml'],
  'attachment-unused': ['plans/', 'pages/', 'reports/', 'observations/'],
};

/** Leaves out problems that would go away with an error `found` in a file that was not read as a whole: a registry with a slip makes every use of it look unknown. */
export function withoutConsequences(problems: readonly Problem[], found: readonly Problem[]): Problem[] {
  const broken = found.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  return problems.filter(({ code }) => !sources[code]?.some((prefix) => broken.some((file) => file.startsWith(prefix))));
}
