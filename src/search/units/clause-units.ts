import type { BodyText, Clause, Segment } from '../../model/body-text.ts';
import { decodeEntities } from '../../model/html-words.ts';
import { planAddress } from '../../model/addresses.ts';
import type { Plan } from '../../model/portal.ts';
import type { Unit } from './unit.ts';

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

/** Bodies that answer for an item which the clause states. */
function bodiesByClause(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const items = [
    ...plan.targets.map(({ id, bodies }) => ({ key: `Target:${id}`, bodies })),
    ...plan.milestones.map(({ id, bodies }) => ({ key: `Milestone:${id}`, bodies })),
    ...plan.tasks.map(({ id, bodies, lead }) => ({ key: `Task:${id}`, bodies: [...bodies, ...lead] })),
  ];
  const bodies = new Map<string, readonly string[]>();
  for (const item of items) {
    const clause = plan.clauseOf[item.key];
    if (typeof clause === 'string') bodies.set(clause, [...new Set([...(bodies.get(clause) ?? []), ...item.bodies])]);
  }
  return bodies;
}

const titleOf = ({ kind, number, title }: Clause) => (kind === 'dash' ? title : (number ?? '') + title);

/** The clauses of a plan as units: every heading with the paragraphs, lists and tables under it, and every dash item. */
export function clauseUnits(plan: Plan, text: BodyText): readonly Unit[] {
  const texts = clauseTexts(text);
  const bodies = bodiesByClause(plan);
  const common = { kind: 'clause', plan: plan.id } as const;
  const unitOf = (clause: Clause): Unit => ({
    ...common,
    url: `${planAddress(plan.id)}#${clause.id}`,
    title: titleOf(clause),
    texts: [texts.get(clause.id) ?? ''].filter((words) => words !== ''),
    bodies: bodies.get(clause.id) ?? [],
  });
  const units = text.clauses.filter(({ kind }) => kind !== 'paragraph').map(unitOf);
  const known = new Set(text.clauses.map(({ id }) => id));
  const above = text.clauses.filter(({ parent, kind }) => parent === null && kind === 'paragraph');
  const loose = Array.from(texts).filter(([anchor, words]) => !known.has(anchor) && words !== '');
  return [
    ...loose.map(([anchor, words]): Unit => {
      const isAbove = anchor === 's0';
      const place = isAbove ? above[0]?.id : anchor;
      return {
        ...common,
        url: `${planAddress(plan.id)}${place === undefined ? '' : `#${place}`}`,
        title: plan.planTitle,
        texts: [words],
        bodies: isAbove ? [...new Set(above.flatMap(({ id }) => bodies.get(id) ?? []))] : [],
      };
    }),
    ...units,
  ];
}
