import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';

/** Lines of a text, from 0; the end is the first line behind. */
export type Lines = { readonly start: number; readonly end: number };

/** One `key: value` of an entry. It may be taken away where it stands on lines of its own without a comment. */
export type WrittenKey = { readonly key: string; readonly lines: Lines; readonly isRemovable: boolean };

/** An entry of a list as it is written, a key below the other; `indent` is what stands before its keys. */
export type WrittenEntry = { readonly keys: readonly WrittenKey[]; readonly indent: string };

/** Frontmatter as it is written: its lines, where its top-level keys stand, and the entries of its lists, `null` for one in braces. */
export type WrittenFrontmatter = {
  readonly lines: readonly string[];
  readonly top: ReadonlyMap<string, Lines>;
  readonly entriesOf: (list: string) => readonly (WrittenEntry | null)[];
};

const options = { version: '1.2', schema: 'core', logLevel: 'silent', keepSourceTokens: false } as const;

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Reads how frontmatter is written. Takes YAML that was parsed without a problem. */
export function readFrontmatter(yaml: string): WrittenFrontmatter {
  const counter = new LineCounter();
  const { contents } = parseDocument(yaml, { ...options, lineCounter: counter });
  const lines = yaml.split('\n');
  const lineOf = (node: unknown) => counter.linePos(startOf(node)).line - 1;

  /** The lines of the pairs of a map that ends before a line; blank lines and comments before the next pair are not among them. */
  const pairLines = ({ items }: YAMLMap, end: number): Lines[] =>
    items.map(({ key }, index) => {
      const start = lineOf(key);
      const next = items[index + 1];
      let last = next === undefined ? end : lineOf(next.key);
      while (last > start + 1 && /^\s*(?:#.*)?$/.test(lines[last - 1] ?? '')) last -= 1;
      return { start, end: last };
    });

  const entry = (item: Node, end: number): WrittenEntry | null => {
    if (!isMap(item) || item.flow === true) return null;
    const [first] = item.items;
    const column = counter.linePos(startOf(first?.key)).col - 1;
    const places = pairLines(item, end);
    const keys = item.items.map(({ key }, index): WrittenKey => {
      const own = places[index] ?? { start: 0, end: 0 };
      const isAlone = index > 0 && own.start >= (places[index - 1]?.end ?? 0);
      const hasComment = lines.slice(own.start, own.end).some((line) => /(?:^|\s)#/.test(line));
      return { key: isScalar(key) ? String(key.value) : '', lines: own, isRemovable: isAlone && !hasComment };
    });
    return { keys, indent: ' '.repeat(column) };
  };

  const root = isMap(contents) ? contents : null;
  const topLines = root === null ? [] : pairLines(root, lines.length);
  const top = new Map(
    (root?.items ?? []).map(({ key }, index) => [isScalar(key) ? String(key.value) : '', topLines[index] ?? { start: 0, end: 0 }]),
  );
  return {
    lines,
    top,
    entriesOf: (list) => {
      const node = root?.get(list, true);
      if (!isSeq(node) || node.flow === true) return [];
      const items = node.items.filter(isNode);
      return items.map((item, index) => {
        const next = items[index + 1];
        return entry(item, next === undefined ? (top.get(list)?.end ?? lines.length) : lineOf(next));
      });
    },
  };
}
