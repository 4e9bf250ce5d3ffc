import { z } from 'zod';
import { textLanguages } from '../languages.ts';
import { field } from '../values/field.ts';
import { optional } from '../values/optional.ts';
import { line } from '../values/text.ts';

const textLanguage = z.enum([...textLanguages, 'en']);

/** What stands in the frontmatter of `content/pages/<id>.mdx`. */
export const pageFrontmatter = z.strictObject({
  title: field('标题', line, '页面的标题。'),
  description: field('简介', optional(line), '用一句话说明页面讲什么。'),
  lang: field('语言', textLanguage.default('zh-Hans-CN'), '正文的语言和字体，简体为 zh-Hans-CN，繁体为 zh-Hant，英文为 en；不写就是简体。'),
  order: field('次序', optional(z.string().regex(/^\d{1,3}$/, { error: 'count' })), '在页脚中的次序，数字小的在前。'),
});

export type PageFrontmatter = z.infer<typeof pageFrontmatter>;
