import { LineCounter, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Place, Problem } from '../../model/problem.ts';
import { problem } from '../problems/catalogue.ts';
import { explainYamlError } from './explain-yaml-error.ts';

/** Keys and indexes that lead from the root of the data to a value. */
export type Path = readonly PropertyKey[];

/** Data read from YAML, with the place of every value. Numbers are kept as the text that stands in the source. */
export type YamlSource = {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of a value, or of the nearest thing around it that exists. */
  readonly locate: (path: Path) => Place;
  /** The place of a key. */
  readonly locateKey: (path: Path, key: string) => Place;
};

type Range = readonly [number, number, number];

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.source ?? key.value) : '';
}

/** The plain data of a node: numbers as their source text, so that `2.0` stays `2.0` and `2024-02-30` stays text. */
function toValue(node: unknown): unknown {
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyText(pair.key), toValue(pair.value)]));
  if (isSeq(node)) return node.items.map(toValue);
  if (!isScalar(node)) return null;
  return typeof node.value === 'number' || typeof node.value === 'bigint' ? (node.source ?? String(node.value)) : node.value;
}

function findForbidden(document: Document, at: (range: Range | null | undefined) => Place): Problem[] {
  const problems: Problem[] = [];
  const report = (node: Node, feature: string) => problems.push(problem('yaml-feature', at(node.range), { feature }));
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) report(node, '引用（*）');
      else if (node.anchor !== undefined) report(node, '锚点（&）');
      else if (node.tag !== undefined) report(node, '标签（!）');
    },
    Pair(_key, pair) {
      if (isScalar(pair.key) && forbiddenKeys.has(keyText(pair.key))) report(pair.key, `项目名 ${keyText(pair.key)}`);
    },
  });
  return problems;
}

/** Parses YAML (core schema, strict, no aliases, tags or merge keys). `lineOffset` is the number of lines before the text in its file. */
export function parseYaml(text: string, file: string, lineOffset = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: true, uniqueKeys: true, merge: false, lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const at = (range: Range | null | undefined): Place => {
    const { line, col } = lines.linePos(range?.[0] ?? 0);
    return { file, line: line + lineOffset, column: col };
  };
  const fromError = (error: YAMLError): Problem => explainYamlError(error, at([error.pos[0], error.pos[1], error.pos[1]]), text);
  const problems = [...document.errors.map(fromError), ...findForbidden(document, at)];

  const nodeAt = (path: Path): Node | null => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return isNode(document.contents) ? document.contents : null;
  };
  return {
    value: problems.length === 0 ? toValue(document.contents) : null,
    problems,
    locate: (path) => at(nodeAt(path)?.range),
    locateKey: (path, key) => {
      const node = nodeAt(path);
      const pair = isMap(node) ? node.items.find((item) => keyText(item.key) === key) : undefined;
      return at(isNode(pair?.key) ? pair.key.range : node?.range);
    },
  };
}
