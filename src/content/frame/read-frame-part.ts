import { toHtml } from 'hast-util-to-html';
import { frameFileAddress } from '../../model/addresses.ts';
import type { BodyText } from '../../model/body-text.ts';
import type { Problem } from '../../model/problem.ts';
import { frameFrontmatter, type FrameFrontmatter } from '../../model/site/page.ts';
import { checkDecodedText } from '../mdx/check-decoded-text.ts';
import { checkTree } from '../mdx/check-tree.ts';
import { findReferences } from '../mdx/find-references.ts';
import { foldLines } from '../mdx/fold-lines.ts';
import { parseTree } from '../mdx/parse-tree.ts';
import { walk, type Root } from '../mdx/tree.ts';
import { problem } from '../problems/catalogue.ts';
import { checkFrontmatterEnd } from '../yaml/check-frontmatter-end.ts';
import type { ReadDocument } from '../plan/read-plan.ts';
import { splitFrontmatter } from '../yaml/split-frontmatter.ts';
import { validate } from '../yaml/validate.ts';
import { parseYaml } from '../yaml/yaml-source.ts';
import { checkFrame } from './check-frame.ts';

/** A part of the frame as read: what its frontmatter says, and its finished HTML. */
export type ReadFrame = FrameFrontmatter & { readonly html: string };

export type FrameDocument = ReadDocument<ReadFrame>;

/** The part stands on every page, so that its pictures cannot be addressed from the page. */
function rootPictures(root: Root): void {
  walk(root, (node) => {
    if (node.type === 'element' && node.tagName === 'img') node.properties['src'] = frameFileAddress(String(node.properties['src']));
  });
}

function readText(
  source: string,
  file: string,
): { readonly html: string | null; readonly text: BodyText | null; readonly problems: readonly Problem[] } {
  const { root, problems } = parseTree(source, file);
  if (root === null) return { html: null, text: null, problems };
  const refused = checkTree(root, file);
  const { references, problems: addresses } = findReferences(root, file);
  // Here an address from the root is wrong for another reason than in a plan; checkFrame gives it.
  const found = [
    ...refused,
    ...(refused.length > 0 ? [] : checkFrame(root, file)),
    ...checkDecodedText(root, source, file),
    ...addresses.filter(({ code }) => code !== 'absolute-address'),
  ];
  if (found.length > 0) return { html: null, text: null, problems: found };
  foldLines(root);
  rootPictures(root);
  return { html: toHtml(root), text: { segments: [], clauses: [], mentions: [], references, anchors: [] }, problems: [] };
}

/** Reads the source of `frame/header.mdx` or `frame/footer.mdx`: frontmatter against the schema, text against the allow-list. Nothing is executed. */
export function readFramePart(source: string, file: string): FrameDocument {
  const parts = splitFrontmatter(source);
  if (parts === null) return { data: null, faults: [], text: null, problems: [problem('no-frontmatter', { file })] };
  const { data, faults, problems } = validate(frameFrontmatter, parseYaml(parts.yaml, file, 1));
  const { html, text, problems: found } = readText(parts.text, file);
  return {
    data: data === null || html === null ? null : { ...data, html },
    faults,
    text,
    problems: [...checkFrontmatterEnd(frameFrontmatter, parts, file), ...problems, ...found],
  };
}
