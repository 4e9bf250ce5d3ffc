import type { Reference } from '../../model/body-text.ts';
import { hasCredentials, isVisible } from '../../model/values/text.ts';
import { decodeAddress, isWellFormed } from '../files/decode-address.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { attributeOf } from './find-mentions.ts';
import { isJsx, placeOf, textOf, walk, type Root } from './tree.ts';

type Found = { readonly references: readonly Reference[]; readonly problems: readonly Problem[] };

const schemes = /^(https?|mailto|tel):/i;
/** Where an address that is written without brackets ends in a Chinese text. */
const runsOn = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFFEF]/u;
const bare = /^(?:https?:|www\.)/i;

/** Whether an address is of an allowed kind once decoded: https, http, mailto, tel, or relative. */
function isSafe(url: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const plain = decodeAddress(url).replace(/[\u0000-\u0020]/g, '');
  return schemes.test(plain) || (!/^[a-z][a-z0-9+.-]*:/i.test(plain) && !plain.startsWith('//') && !plain.includes('\\'));
}

/** Finds the links, images and attachments of a text, and reports addresses that are not allowed. */
export function findReferences(root: Root, file: string): Found {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  walk(root, (node) => {
    const place = placeOf(node);
    if (isJsx(node) && node.name === 'Attachment') {
      const url = attributeOf(node, 'file');
      if (isWellFormed(url)) references.push({ url, kind: 'attachment', ...place });
      else problems.push(problem('malformed-address', { file, ...place }, { url }));
    }
    if (node.type !== 'element' || (node.tagName !== 'a' && node.tagName !== 'img')) return;
    const image = node.tagName === 'img';
    const url = String(node.properties[image ? 'src' : 'href'] ?? '');
    const at = { file, ...place };
    if (!isWellFormed(url)) problems.push(problem('malformed-address', at, { url }));
    else if (!isSafe(url) || (image && schemes.test(url))) problems.push(problem('unsafe-address', at, { url: decodeAddress(url) }));
    else if (schemes.test(url) && URL.canParse(url) && hasCredentials(new URL(url)))
      problems.push(problem('address-with-password', at, { name: '链接', value: url }));
    else if (url.startsWith('/')) problems.push(problem('absolute-address', at, { url, relative: `../..${url}` }));
    else if (runsOn.test(decodeAddress(url)) && bare.test(textOf(node))) {
      const written = decodeAddress(url);
      problems.push(problem('address-runs-on', at, { url: written, clean: written.slice(0, written.search(runsOn)) }));
    } else references.push({ url, kind: image ? 'image' : 'link', ...place });
    if (image && !isVisible(String(node.properties['alt'] ?? ''))) problems.push(problem('image-without-words', at));
  });
  return { references, problems };
}
