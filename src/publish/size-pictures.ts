import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { BodyText, Segment } from '../model/body-text.ts';
import { expectRead, readContentFile } from '../content/files/guarded-file.ts';
import { attachmentLimit } from '../content/files/layout.ts';
import { decodeEntities } from '../model/html-words.ts';
import type { Frame, FramePart, Portal, PublishedFile } from '../model/portal.ts';
import { textFolderOf } from './write-snapshot.ts';

/** Width and height as HTML attributes, by the file's name. */
type Sizes = ReadonlyMap<string, string>;

const picture = /\.(?:png|jpe?g|webp)$/i;
const imageTag = /<img\b((?:[^>"]|"[^"]*")*? src="([^"]*)"(?:[^>"]|"[^"]*")*?)>/g;

/** The size that a picture is shown in, or nothing where the file does not tell it. */
async function sizeOf(root: string, file: string): Promise<string> {
  const bytes = expectRead(readContentFile({ root, file }, attachmentLimit));
  try {
    const { width, height } = await imageMetadata(bytes);
    return ` width="${width}" height="${height}"`;
  } catch {
    return '';
  }
}

async function sizesIn(content: string, folder: string, files: readonly PublishedFile[]): Promise<Sizes> {
  const names = files.map(({ name }) => name).filter((name) => picture.test(name));
  return new Map(
    await Promise.all(names.map(async (name): Promise<[string, string]> => [name, await sizeOf(content, `${folder}/${name}`)])),
  );
}

function nameIn(address: string): string {
  return decodeURIComponent(decodeEntities(address).split(/[?#]/, 1)[0] ?? '').replace(/^.*\//, '');
}

/** Adds sizes to the pictures of a piece of HTML, so that the text below does not jump when they arrive, and `more` attributes. */
export function withSizes(html: string, sizes: Sizes, more = ''): string {
  return html.replace(
    imageTag,
    (_tag, attributes: string, address: string) => `<img${attributes}${sizes.get(nameIn(address)) ?? ''}${more}>`,
  );
}

function sizeSegments(segments: readonly Segment[], sizes: Sizes): Segment[] {
  return segments.map((segment) =>
    typeof segment === 'string'
      ? withSizes(segment, sizes, ' loading="lazy"')
      : { ...segment, children: sizeSegments(segment.children, sizes) },
  );
}

async function sizeText(file: string, sizes: Sizes): Promise<void> {
  if (sizes.size === 0) return;
  const text = JSON.parse(await readFile(file, 'utf8')) as BodyText;
  await writeFile(file, JSON.stringify({ ...text, segments: sizeSegments(text.segments, sizes) }));
}

async function sizePart(part: FramePart | null, content: string): Promise<FramePart | null> {
  if (part === null) return null;
  return { ...part, html: withSizes(part.html, await sizesIn(content, 'frame', part.files)) };
}

export type PictureSource = { readonly portal: Portal; readonly content: string; readonly snapshot: string };

/** Writes the sizes of all pictures into the running texts of a snapshot; gives the portal with those of its frame. */
export async function sizePictures({ portal, content, snapshot }: PictureSource): Promise<Portal> {
  const texts = textFolderOf(snapshot);
  for (const [kind, documents] of [['plans', portal.plans] as const, ['pages', portal.pages] as const]) {
    for (const { id, files } of documents) await sizeText(join(texts, kind, `${id}.json`), await sizesIn(content, `${kind}/${id}`, files));
  }
  const frame: Frame = { header: await sizePart(portal.frame.header, content), footer: await sizePart(portal.frame.footer, content) };
  return { ...portal, frame };
}
