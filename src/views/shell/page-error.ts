import { languageCodes } from '../../model/languages.ts';

/** The file of the content folder that a page is mostly made of, or `null` where it is made of many. */
function contentOf(pathname: string, base: string): string | null {
  const inside = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
  const [first = '', second = ''] = inside.split('/').filter((part) => part !== '' && !languageFolders.has(part));
  if (first === 'plans' && second !== '') return `plans/${second}.mdx:1`;
  if (['bodies', 'indicators'].includes(first) && second !== '') return `${first}/ 中编号为 ${second} 的条目`;
  return first === 'regions' ? 'regions.yaml:1' : null;
}

const languageFolders = new Set(languageCodes.map((language) => language.toLowerCase()));

/** The name of errors that tell which page could not be made; they cross from the bundled pages to the command, so no class holds them. */
export const pageErrorName = 'PageError';

/** An error while a page was made, with the page and the content that it shows, in Chinese; what went wrong is its cause. */
export function pageError(error: unknown, pathname: string, base: string): Error {
  const content = contentOf(pathname, base);
  const from = content === null ? '' : `（内容：${content}）`;
  const why = error instanceof Error ? error.message : String(error);
  const told = new Error(`生成网页 ${decodeURIComponent(pathname)} 时出错${from}：${why}`, { cause: error });
  told.name = pageErrorName;
  return told;
}
