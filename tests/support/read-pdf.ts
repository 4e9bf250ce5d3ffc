import { getDocumentProxy } from 'unpdf';

/** A line of text on a page, in points from the left and from the top. */
export type PdfLine = { readonly text: string; readonly left: number; readonly right: number; readonly base: number };

export type PdfTag = { readonly role: string; readonly alt: string | undefined; readonly text: string };

export type ReadPdf = {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly sizes: readonly (readonly number[])[];
  readonly tags: readonly PdfTag[];
  readonly bookmarks: readonly string[];
  readonly title: unknown;
  /** The file, one character per byte. */
  readonly raw: string;
};

type Item = { str: string; transform: number[]; width: number };
type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };
type Outline = { title: string; items: Outline[] };

function linesOf(items: readonly Item[], height: number): PdfLine[] {
  const shown = items.filter(({ str }) => str.trim() !== '');
  const byBase = Map.groupBy(shown, ({ transform }) => Math.round(height - (transform[5] ?? 0)));
  return Array.from(byBase, ([, parts]) => {
    const sorted = parts.toSorted((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0));
    return {
      text: sorted.map(({ str }) => str).join(''),
      left: Math.min(...sorted.map(({ transform }) => transform[4] ?? 0)),
      right: Math.max(...sorted.map(({ transform, width }) => (transform[4] ?? 0) + width)),
      base: height - (sorted[0]?.transform[5] ?? 0),
    };
  }).toSorted((a, b) => a.base - b.base);
}

function tagsOf({ role, alt, children = [] }: Node): PdfTag[] {
  return [...(role === undefined ? [] : [{ role, alt, text: '' }]), ...children.flatMap(tagsOf)];
}

const titlesOf = (items: readonly Outline[] | null): string[] =>
  (items ?? []).flatMap(({ title, items: inner }) => [title, ...titlesOf(inner)]);

/** Reads the lines, tags, bookmarks and title of a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PdfLine[][] = [];
  const sizes: number[][] = [];
  const tags: PdfTag[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    pages.push(
      linesOf(
        items.filter((item) => 'str' in item),
        height,
      ),
    );
    sizes.push([width, height]);
    const tree: Node | null = await page.getStructTree();
    if (tree !== null) tags.push(...tagsOf(tree));
  }
  const { info } = await document.getMetadata();
  return {
    pages,
    sizes,
    tags,
    bookmarks: titlesOf(await document.getOutline()),
    title: 'Title' in info ? info.Title : undefined,
    raw: Buffer.from(pdf).toString('latin1'),
  };
}
