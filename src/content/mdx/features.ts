import type { Features } from 'satteri';

/** How the parser is set up; @astrojs/mdx must be given the same to make the same HTML. */
export const features: Features = {
  frontmatter: false,
  gfm: { footnotes: { label: '注释', backLabel: '回到正文第 {reference} 处引用' } },
};
