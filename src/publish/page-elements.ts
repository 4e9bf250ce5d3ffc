import { Parser } from 'htmlparser2';
import { trimEndOf } from '../model/values/text.ts';

/**
 * An element of a page: name and names of attributes in small letters, values with their entities resolved (of equal attributes the
 * first, as browsers do), and the addresses among them.
 */
export type PageElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly addresses: readonly string[];
};

const single = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'cite',
  'longdesc',
  'manifest',
]);
const sets = new Set(['srcset', 'imagesrcset']);
const none: readonly string[] = [];

/** The addresses in a list of pictures to choose from, without their sizes: https://html.spec.whatwg.org/#parse-a-srcset-attribute */
function addressesInSet(list: string): readonly string[] {
  return Array.from(list.matchAll(/([^\s,]\S*)[^,]*/g), ([, address = '']) => trimEndOf(address, /,/));
}

/** An address without the blanks around it, and the tabs and line breaks within, that browsers take out. */
function tidy(address: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that the URL standard takes out
  return trimEndOf(address.replace(/^[\u0000-\u0020]+/, ''), /[\u0000-\u0020]/).replace(/[\t\n\r]/g, '');
}

function addressesIn(name: string, value: string): readonly string[] {
  if (single.has(name)) return [tidy(value)];
  if (sets.has(name)) return addressesInSet(value);
  return name === 'ping' ? value.split(/\s+/).filter((address) => address !== '') : none;
}

/** Calls `visit` for every element of a page, in order, as a tokenizer reads it: comments, texts and scripts hold none. */
export function visitElements(html: string, visit: (element: PageElement) => void): void {
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const addresses = Object.entries(attributes).flatMap(([attribute, value]) => addressesIn(attribute, value));
      visit({ name, attributes, addresses });
    },
  });
  parser.end(html);
}
