import { frameFileAddress } from '../../model/addresses.ts';
import type { Segment } from '../../model/body-text.ts';
import { frameFrontmatter, type FrameFrontmatter } from '../../model/site/page.ts';
import { checkDecodedText } from '../mdx/check-decoded-text.ts';
import { checkTree } from '../mdx/check-tree.ts';
import { findReferences } from '../mdx/find-references.ts';
import { foldLines } from '../mdx/fold-lines.ts';
import { parseTree } from '../mdx/parse-tree.ts';
import { factsOf, textTree, type CheckedText } from '../mdx/text-tree.ts';
import { walk, type Root } from '../mdx/tree.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { sizePictures } from '../text/size-pictures.ts';
import { toSegments } from '../text/to-segments.ts';
import { checkFrontmatterEnd } from '../yaml/check-frontmatter-end.ts';
import type { ReadDocument } from '../plan/read-plan.ts';
import { splitFrontmatter } from '../yaml/split-frontmatter.ts';
import { validate } from '../yaml/validate.ts';
import { parseYaml } from '../yaml/yaml-source.ts';
import { checkFrame } from './check-frame.ts';

/** A part of the frame as read: what its frontmatter says, and its finished text. */
export type ReadFrame = FrameFrontmatter & { readonly segments: readonly Segment[] };

export type FrameDocument = ReadDocument<ReadFrame>;

/** Addresses the pictures of a part from the root of the site, because it stands on every page. Changes the tree in place. */
function rootPictures(root: Root): void {
  walk(root, (node) => {
    if (node.type === 'element' && node.tagName === 'img') node.properties['src'] = frameFileAddress(String(node.properties['src']));
  });
}

function readText(source: string, file: string): { readonly text: CheckedText | null; readonly problems: readonly Problem[] } {
  const { root, problems } = parseTree(source, file);
  if (root === null) return { text: null, problems };
  const refused = checkTree(root, file);
  const { references, problems: addresses } = findReferences(root, file);
  // Here an address from the root is wrong for another reason than in a plan; checkFrame gives it.
  const found = [
    ...refused,
    ...(refused.length > 0 ? [] : checkFrame(root, file)),
    ...checkDecodedText(root, source, file),
    ...addresses.filter(({ code }) => code !== 'absolute-address'),
  ];
  if (found.length > 0) return { text: null, problems: found };
  foldLines(root);
  const tree = textTree(root);
  return { text: { tree, facts: factsOf(tree, references) }, problems: [] };
}

/**
 * Reads the source of `frame/header.mdx` or `frame/footer.mdx`: frontmatter against the schema, text against the allow-list, sizes of
 * pictures from the content folder `root`. Nothing is executed.
 */
export async function readFramePart(
  source: string,
  { root, file }: { readonly root: string; readonly file: string },
): Promise<FrameDocument> {
  const parts = splitFrontmatter(source);
  if (parts === null) return { data: null, faults: [], text: null, problems: [problem('no-frontmatter', { file })] };
  const { data, faults, problems } = validate(frameFrontmatter, parseYaml(parts.yaml, file, 1));
  const { text, problems: found } = readText(parts.text, file);
  const all = [...checkFrontmatterEnd(frameFrontmatter, parts, file), ...problems, ...found];
  if (data === null || text === null) return { data: null, faults, text, problems: all };
  await sizePictures(text.tree.root, root, 'frame');
  rootPictures(text.tree.root);
  return { data: { ...data, segments: toSegments(text.tree.root) }, faults, text, problems: all };
}
