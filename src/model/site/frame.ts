import { z } from 'zod';
import { field } from '../values/field.ts';
import { optional } from '../values/optional.ts';
import { line } from '../values/text.ts';

/** What stands in the frontmatter of `content/frame/header.mdx` and `footer.mdx`. */
export const frameFrontmatter = z.strictObject({
  title: field('名称', line, '这一部分属于哪个网站，读屏软件会读出，例如“示例县人民政府门户网站”。'),
  lang: field('语言', optional(z.enum(['zh-Hans', 'zh-Hant', 'en'])), '文字的语言，简体中文可以不写。'),
});

export type FrameFrontmatter = z.infer<typeof frameFrontmatter>;

/** The two places of a page at which another portal's links may stand: above everything and below everything. */
export const framePlaces = ['header', 'footer'] as const;
export type FramePlace = (typeof framePlaces)[number];
