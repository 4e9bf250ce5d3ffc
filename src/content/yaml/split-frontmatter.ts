/** A file divided into its frontmatter and its text. */
export type Parts = {
  /** YAML between the two `---` lines. */
  readonly yaml: string;
  /** The whole file with the frontmatter replaced by blank lines, so that lines count as in the file. */
  readonly text: string;
};

/** Divides a file at its frontmatter, or gives `null` when it has none. Takes text with LF line ends. */
export function splitFrontmatter(source: string): Parts | null {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/m.exec(source);
  if (match?.index !== 0) return null;
  const head = match[0];
  return { yaml: match[1] ?? '', text: '\n'.repeat(head.split('\n').length - 1) + source.slice(head.length) };
}
