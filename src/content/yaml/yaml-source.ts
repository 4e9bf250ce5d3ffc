import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Node, type YAMLError } from 'yaml';
import type { Place, Problem } from '../../model/problem.ts';
import { problem } from '../problems/catalogue.ts';
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

/** The line and column, from 1, of a place in a text. */
function placeInText(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

type Refuse = (node: Node, feature: string) => void;

/** The plain data of a node: numbers as their source text, so that `2.0` stays `2.0` and `2024-02-30` stays text. Tells what is not allowed. */
function toValue(node: unknown, refuse: Refuse): unknown {
  if (isAlias(node)) refuse(node, '引用（*）');
  if (!isNode(node) || isAlias(node)) return null;
  if (node.anchor !== undefined) refuse(node, '锚点（&）');
  else if (node.tag !== undefined) refuse(node, '标签（!）');
  if (isMap(node)) {
    for (const { key } of node.items) if (isScalar(key) && forbiddenKeys.has(keyText(key))) refuse(key, `项目名 ${keyText(key)}`);
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
  uniqueKeys: true,
  merge: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

function parseWithPlaces(text: string, file: string, lineOffset: number): YamlSource {
  const document = parseDocument(text, options);
  const at = (range: Range | null | undefined): Place => {
    const { line, column } = placeInText(text, range?.[0] ?? 0);
    return { file, line: line + lineOffset, column };
  };
  const fromError = (error: YAMLError): Problem => explainYamlError(error, at([error.pos[0], error.pos[1], error.pos[1]]), text);
  const places = new Set<number>();
  // One slip is often told twice, as seen from the line above and from its own.
  const first = document.errors.filter(({ pos: [start] }) => places.size !== places.add(start).size);
  const problems = first.map(fromError);
  const value = toValue(document.contents, (node, feature) => problems.push(problem('yaml-feature', at(node.range), { feature })));

  const nodeAt = (path: Path): Node | null => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return isNode(document.contents) ? document.contents : null;
  };
  return {
    value: problems.length === 0 ? value : null,
    problems,
    locate: (path) => at(nodeAt(path)?.range),
    locateKey: (path, key) => {
      const node = nodeAt(path);
      const pair = isMap(node) ? node.items.find((item) => keyText(item.key) === key) : undefined;
      return at(isNode(pair?.key) ? pair.key.range : node?.range);
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
    problems: [],
    locate: (path) => withPlaces().locate(path),
    locateKey: (path, key) => withPlaces().locateKey(path, key),
  };
}
