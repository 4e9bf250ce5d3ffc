import { decodeEntities } from '../../model/html-words.ts';

const blockStart = /^\s*<(?:address|article|blockquote|div|dl|figure|h[1-6]|ol|p|section|table|ul)[\s>]/;

/** Whether HTML begins with a block, so that it may not stand inside a `span`. */
export function isBlock(html: string): boolean {
  return blockStart.test(html);
}

/** The words of a piece of HTML, without tags and without the marks that follow marked words. */
export function wordsOf(html: string): string {
  const words = html.replace(/<a class="mark"[^>]*>[^<]*<\/a>/g, '').replace(/<[^>]+>/g, '');
  return decodeEntities(words).replace(/\s+/g, ' ').trim();
}

const link = /(<(?:a|img)\b(?:[^>"]|"[^"]*")*? (?:href|src)=")(?!#|[a-z]+:)([^"]*)"/gi;

/** Lets the relative links of a text at `address` lead where they should from a page that stands elsewhere; anchors on the page stay. */
export function placeLinks(html: string, address: string, href: (address: string) => string): string {
  return html.replace(link, (_whole, before: string, url: string) => {
    const { pathname, search, hash } = new URL(decodeEntities(url), `https://site.invalid${address}`);
    return `${before}${href(pathname)}${search.replaceAll('&', '&amp;')}${hash}"`;
  });
}
