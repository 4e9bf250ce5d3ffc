import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Node, type YAMLError } from 'yaml';
import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { hasSilentSlip, mendSlips } from './mend-slips.ts';
import { parseQuickly } from './parse-quickly.ts';

/** Keys and indexes that lead from the root of the data to a value. */
export type Path = readonly PropertyKey[];

/**
 * Data read from YAML, with the place of every value. Numbers are kept as the text that stands in the source. Data that come with
 * problems are what was probably meant, for looking on, never for use.
 */
export type YamlSource = {
  readonly value: unknown;
  /** The text itself. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The place of a value, or of the nearest thing around it that exists. */
  readonly locate: (path: Path) => Place;
  /** The place of a key. */
  readonly locateKey: (path: Path, key: string) => Place;
  /** Whether the values are cells of a table, so that no line `key: value` can be pasted. */
  readonly table?: true;
};

type Range = readonly [number, number, number];

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.source ?? key.value) : '';
}

type PlaceInText = (offset: number) => { readonly line: number; readonly column: number };

/** Finds the line and column, from 1, of places in a text. */
function placesIn(text: string): PlaceInText {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

type Refuse = { readonly feature: (node: Node, feature: string) => void; readonly twice: (node: Node, key: string) => void };

/** The plain data of a node: numbers as their source text, so that `2.0` stays `2.0` and `2024-02-30` stays text. Tells what is not allowed. */
function toValue(node: unknown, refuse: Refuse): unknown {
  if (isAlias(node)) refuse.feature(node, '引用（*）');
  if (!isNode(node) || isAlias(node)) return null;
  if (node.anchor !== undefined) refuse.feature(node, '锚点（&）');
  else if (node.tag !== undefined) refuse.feature(node, '标签（!）');
  if (isMap(node)) {
    const seen = new Set<string>();
    for (const { key } of node.items) {
      if (!isScalar(key)) continue;
      if (forbiddenKeys.has(keyText(key))) refuse.feature(key, `项目名 ${keyText(key)}`);
      if (seen.has(keyText(key))) refuse.twice(key, keyText(key));
      seen.add(keyText(key));
    }
    return Object.fromEntries(node.items.map((pair) => [keyText(pair.key), toValue(pair.value, refuse)]));
  }
  if (isSeq(node)) return node.items.map((item) => toValue(item, refuse));
  if (!isScalar(node)) return null;
  return typeof node.value === 'number' || typeof node.value === 'bigint' ? (node.source ?? String(node.value)) : node.value;
}

const options = {
  version: '1.2',
  schema: 'core',
  strict: true,
  // The parser would hold each key against every other one; see `toValue`.
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

function parseWithPlaces(text: string, file: string, lineOffset: number): YamlSource {
  const document = parseDocument(text, options);
  const placeOf = placesIn(text);
  const at = (range: Range | null | undefined): Place => {
    const { line, column } = placeOf(range?.[0] ?? 0);
    return { file, line: line + lineOffset, column };
  };
  const fromError = (error: YAMLError): Problem => explainYamlError(error, at([error.pos[0], error.pos[1], error.pos[1]]));
  const places = new Set<number>();
  // One slip is often told twice, as seen from the line above and from its own.
  const first = document.errors.filter(({ pos: [start] }) => places.size !== places.add(start).size);
  const problems = first.map(fromError);
  const value = toValue(document.contents, {
    feature: (node, feature) => problems.push(problem('yaml-feature', at(node.range), { feature })),
    twice: (node, key) => problems.push(problem('duplicate-key', at(node.range), { key })),
  });
  const keys = new Map<Node, ReadonlyMap<string, unknown>>();
  const keysOfMap = (node: Node) => {
    const known = keys.get(node) ?? new Map(isMap(node) ? node.items.map(({ key }) => [keyText(key), key]) : []);
    keys.set(node, known);
    return known;
  };

  const nodeAt = (path: Path): Node | null => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return isNode(document.contents) ? document.contents : null;
  };
  return {
    value: problems.length === 0 ? value : null,
    text,
    problems,
    locate: (path) => at(nodeAt(path)?.range),
    locateKey: (path, key) => {
      const node = nodeAt(path);
      const found = node === null ? undefined : keysOfMap(node).get(key);
      return at(isNode(found) ? found.range : node?.range);
    },
  };
}

/** Tells slips of typing as such, and reads on as if they were mended, so that all other problems are found in the same run. */
function mend(source: YamlSource, text: string, { file, lineOffset }: { file: string; lineOffset: number }): YamlSource {
  const { text: mended, slips, indents } = mendSlips(text);
  if (slips.length === 0) return source;
  const again = parseWithPlaces(mended, file, lineOffset);
  const told = slips.map(({ line, column, ...words }) => problem('yaml-syntax', { file, line: line + lineOffset, column }, words));
  // What is still wrong where the indent was guessed follows from the guess.
  return { ...again, problems: indents > 0 ? told : [...told, ...again.problems] };
}

/** Parses YAML (core schema, strict, no aliases, tags or merge keys). `lineOffset` is the number of lines before the text in its file. */
export function parseYaml(text: string, file: string, lineOffset = 0): YamlSource {
  const silent = hasSilentSlip(text);
  const quick = silent ? null : parseQuickly(text);
  if (quick === null) {
    const source = parseWithPlaces(text, file, lineOffset);
    return silent || source.problems.length > 0 ? mend(source, text, { file, lineOffset }) : source;
  }
  let full: YamlSource | undefined;
  const withPlaces = () => (full ??= parseWithPlaces(text, file, lineOffset));
  return {
    value: quick.value,
    text,
    problems: [],
    locate: (path) => withPlaces().locate(path),
    locateKey: (path, key) => withPlaces().locateKey(path, key),
  };
}
