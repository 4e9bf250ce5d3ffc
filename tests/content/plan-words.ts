const tags = /<\/?[A-Z][A-Za-z]*(?:\s[^>]*?)?\/?>/g;
const fences = /^---\n([\s\S]*?)\n---\n/;

/** What readers see of an MDX plan: its running text without frontmatter, component tags and Markdown marks. */
export function runningText(mdx: string): string {
  return mdx
    .replace(fences, '')
    .replace(tags, '')
    .replace(/^#+ /gm, '')
    .replace(/\\(?=[<{])/g, '');
}

/** The frontmatter of an MDX plan, as the text between its two `---` lines. */
export function frontmatterText(mdx: string): string {
  return fences.exec(mdx)?.[1] ?? '';
}
