import { isTextAnchor } from '../../model/anchors.ts';
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

const link = /(<(?:a|img)\b(?:[^>"]|"[^"]*")*? (?:href|src)=")(?![a-z]+:)([^"]*)"/gi;

type Placing = {
  /** The address that the text was written for. */
  readonly address: string;
  readonly href: (address: string) => string;
  /** Link to the page with the records, where the text is shown on another one. */
  readonly recordsAt?: string | undefined;
};

/** Lets the relative links of a text lead where they should from a page that stands elsewhere; anchors that the page has itself stay. */
export function placeLinks(html: string, { address, href, recordsAt = '' }: Placing): string {
  return html.replace(link, (_whole, before: string, url: string) => {
    if (url.startsWith('#')) return `${before}${isTextAnchor(url.slice(1)) ? '' : recordsAt}${url}"`;
    const { pathname, search, hash } = new URL(decodeEntities(url), `https://site.invalid${address}`);
    return `${before}${href(pathname)}${(search + hash).replaceAll('&', '&amp;')}"`;
  });
}
