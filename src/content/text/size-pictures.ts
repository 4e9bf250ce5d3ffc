import { decodeAddress } from '../files/decode-address.ts';
import { readContentFile } from '../files/guarded-file.ts';
import { attachmentLimit } from '../files/layout.ts';
import { isElement, walk, type Element, type Root } from '../mdx/tree.ts';

/** Width and height of a picture in pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

const picture = /^[^/\\]+\.(?:png|jpe?g|webp)$/i;

/** The size that a picture of the content folder is shown in; `null` where the file does not tell it. */
async function sizeOf(root: string, file: string): Promise<PictureSize | null> {
  const bytes = readContentFile({ root, file }, attachmentLimit).value;
  try {
    if (bytes === null) return null;
    const { imageMetadata } = await import('astro/assets/utils');
    return await imageMetadata(bytes);
  } catch {
    return null;
  }
}

/**
 * Gives the pictures of a text their sizes, so that the text below does not jump when they arrive; `folder` holds them, as a path in the
 * content folder. Changes the tree in place.
 */
export async function sizePictures(tree: Root, root: string, folder: string): Promise<void> {
  const pictures: Element[] = [];
  walk(tree, (node) => {
    if (isElement(node, 'img')) pictures.push(node);
  });
  for (const { properties } of pictures) {
    const name = decodeAddress(String(properties['src'] ?? '').split(/[?#]/, 1)[0] ?? '');
    const size = picture.test(name) ? await sizeOf(root, `${folder}/${name}`) : null;
    if (size !== null) Object.assign(properties, { width: size.width, height: size.height });
  }
}

/** Lets the pictures of a tree be loaded when they come into view. Changes the tree in place. */
export function loadPicturesLate(tree: Root): void {
  walk(tree, (node) => {
    if (isElement(node, 'img')) node.properties['loading'] = 'lazy';
  });
}
