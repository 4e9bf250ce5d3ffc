import { isTextAnchor } from '../../model/anchors.ts';
import type { ComponentSegment } from '../../model/body-text.ts';

type Placing = {
  /** The address that the text was written for. */
  readonly address: string;
  readonly href: (address: string) => string;
  /** Link to the page with the records, where the text is shown on another one. */
  readonly recordsAt?: string | undefined;
};

/** Lets a relative link of a text lead where it should from a page that stands elsewhere; anchors that the page has itself stay. */
export function placeLink(url: string, { address, href, recordsAt = '' }: Placing): string {
  if (/^[a-z]+:/i.test(url)) return url;
  if (url.startsWith('#')) return isTextAnchor(url.slice(1)) ? url : recordsAt + url;
  const { pathname, search, hash } = new URL(url, `https://site.invalid${address}`);
  return href(pathname) + search + hash;
}

/** The attributes of a component with its link, or the address of its picture, placed. */
export function placeProps({ component, props }: ComponentSegment, placing: Placing): ComponentSegment['props'] {
  const { href, src } = props;
  if (component === 'a' && href !== undefined) return { ...props, href: placeLink(href, placing) };
  return component === 'img' && src !== undefined ? { ...props, src: placeLink(src, placing) } : props;
}
