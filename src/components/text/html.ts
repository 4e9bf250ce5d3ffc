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

/** Marks links whose words are their address, so that paper does not show it twice. */
export function markAddresses(html: string): string {
  return html.replace(/<a href="(https?:[^"]*)"([^>]*)>\1<\/a>/g, '<a class="address" href="$1"$2>$1</a>');
}

const rootedLink = /(<(?:a|img)\b(?:[^>"]|"[^"]*")*? (?:href|src)=")\/(?!\/)/g;

/** Puts the site's base path before links that start at the root of the site. */
export function withBase(html: string, base: string): string {
  return base === '/' ? html : html.replace(rootedLink, `$1${base.replace(/\/?$/, '/')}`);
}
