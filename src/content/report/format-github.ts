import type { Problem } from '../../model/problem.ts';
import { showInvisible } from './show-invisible.ts';

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** One problem as an annotation of GitHub Actions (workflow command), which Gitea and Forgejo understand too. */
export function formatGithub({ severity, file, line, column, code, message, hint }: Problem): string {
  const place = `file=${escapeProperty(showInvisible(file))},line=${line},col=${column},title=${escapeProperty(code)}`;
  return `::${severity} ${place}::${escapeData(`${message} → ${hint}`.split('\n').map(showInvisible).join('\n'))}`;
}
