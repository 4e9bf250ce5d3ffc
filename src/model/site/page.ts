import { z } from 'zod';
import { languageCodes, textLanguages } from '../languages.ts';
import { field, optional, term } from '../values/field.ts';
import { dateTime } from '../values/partial-date.ts';
import { line } from '../values/text.ts';
import { pageColumns } from './columns.ts';
import { guide } from './guide.ts';

const textLanguage = z.enum([...new Set([...textLanguages, ...languageCodes])]);

/** What stands in the frontmatter of `content/pages/<id>.mdx`. */
export const pageFrontmatter = z.strictObject({
  title: field('标题', line, '页面的标题。'),
  description: field('简介', optional(line), '用一句话说明页面讲什么。'),
  order: field('次序', optional(z.string().regex(/^\d{1,3}$/, { error: 'count' })), '在页脚和栏目中的次序，数字小的在前。'),
  column: field('栏目', term(pageColumns).default('about'), '页面属于哪个栏目；制度和年报每份一页，栏目自动列出；不写就是关于本站。'),
  portalPublished: field('本站发布时间', optional(dateTime), '页面在本站上线的日期和时间，年-月-日 时:分；制度和年报要写。'),
  source: field('来源', optional(line), '页面内容的发布单位；与主办单位相同就不写。'),
  guide: field('指南事项', optional(guide), '信息公开指南的法定事项，只写在指南页上。'),
  lang: field('语言', textLanguage.default('zh-Hans-CN'), '正文的语言和字体，简体为 zh-Hans-CN，繁体为 zh-Hant，英文为 en；不写就是简体。'),
});

export type PageFrontmatter = z.infer<typeof pageFrontmatter>;

/** What stands in the frontmatter of `content/frame/header.mdx` and `footer.mdx`. */
export const frameFrontmatter = z.strictObject({
  title: field('名称', line, '这一部分属于哪个网站，读屏软件会读出，例如“示例县人民政府门户网站”。'),
  lang: field('语言', optional(z.enum(languageCodes)), '文字的语言，简体中文可以不写。'),
});

export type FrameFrontmatter = z.infer<typeof frameFrontmatter>;

/** The two places of a page at which another portal's links may stand: above everything and below everything. */
export const framePlaces = ['header', 'footer'] as const;
export type FramePlace = (typeof framePlaces)[number];
