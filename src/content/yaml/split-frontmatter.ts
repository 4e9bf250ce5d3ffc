/** A file divided into its frontmatter and its text. */
export type Parts = {
  /** YAML between the two `---` lines. */
  readonly yaml: string;
  /** The whole file with the frontmatter replaced by blank lines, so that lines count as in the file. */
  readonly text: string;
  /** The line of the second `---`, from 1. */
  readonly end: number;
};

/** Whether a line divides frontmatter from text. */
export function isDivider(line: string): boolean {
  return line.startsWith('---') && line.slice(3).trim() === '';
}

/** Divides a file at its frontmatter, or gives `null` when it has none. Takes text with LF line ends. */
export function splitFrontmatter(source: string): Parts | null {
  const lines = source.split('\n');
  if (!isDivider(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, index) => index > 0 && isDivider(line));
  if (end === -1) return null;
  return { yaml: lines.slice(1, end).join('\n'), text: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'), end: end + 1 };
}
