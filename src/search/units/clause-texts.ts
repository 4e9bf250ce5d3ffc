import type { BodyText, Segment } from '../../model/body-text.ts';
import { decodeEntities } from '../../model/html-words.ts';

/** The words that stand under each clause, by its anchor; paragraphs count to their heading, or to `s0` above every heading. */
export type ClauseTexts = ReadonlyMap<string, string>;

const headings = /^h[2-6]$/;
const blocks = /^(?:address|article|blockquote|br|div|dl|dd|dt|figure|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/;
const tag = /<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/gi;

type Reader = {
  readonly texts: Map<string, string>;
  readonly dashes: ReadonlySet<string>;
  heading: string;
  dash: string | null;
  silent: boolean;
};

function append(reader: Reader, text: string): void {
  if (reader.silent || text === '') return;
  const anchor = reader.dash ?? reader.heading;
  reader.texts.set(anchor, (reader.texts.get(anchor) ?? '') + text);
}

function readTag(reader: Reader, [, slash = '', name = '', attributes = '']: RegExpMatchArray): void {
  const element = name.toLowerCase();
  if (element === 'sup') reader.silent = slash === '';
  const id = /\sid="([^"]*)"/.exec(attributes)?.[1];
  if (id !== undefined && reader.dashes.has(id)) reader.dash = id;
  if (blocks.test(element)) append(reader, '\n');
  if (element === 'p' && slash !== '') reader.dash = null;
}

function readHtml(reader: Reader, html: string): void {
  let end = 0;
  for (const match of html.matchAll(tag)) {
    append(reader, decodeEntities(html.slice(end, match.index)));
    readTag(reader, match);
    end = match.index + match[0].length;
  }
  append(reader, decodeEntities(html.slice(end)));
}

function readSegments(reader: Reader, segments: readonly Segment[]): void {
  for (const segment of segments) {
    if (typeof segment === 'string') readHtml(reader, segment);
    else if (headings.test(segment.component)) {
      reader.heading = segment.props['id'] ?? reader.heading;
      reader.dash = null;
      if (!reader.texts.has(reader.heading)) reader.texts.set(reader.heading, '');
    } else {
      if (segment.component === 'table') append(reader, '\n');
      readSegments(reader, segment.children);
      if (segment.component === 'table') append(reader, '\n');
    }
  }
}

const tidy = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u21a9]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** Reads the words of every clause from a running text, without headings and footnote signs; one line for each block. */
export function clauseTexts({ segments, clauses }: BodyText): ClauseTexts {
  const dashes = new Set(clauses.filter(({ kind }) => kind === 'dash').map(({ id }) => id));
  const reader: Reader = { texts: new Map(), dashes, heading: 's0', dash: null, silent: false };
  readSegments(reader, segments);
  return new Map(Array.from(reader.texts, ([anchor, text]) => [anchor, tidy(text)]));
}
