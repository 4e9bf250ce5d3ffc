import { describe, expect, it } from 'vitest';
import { codeOf, readSourceFiles, type SourceFile } from '../support/source-files.ts';

/** For each room the rooms that it may import from, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  statements: ['model'],
  i18n: ['model'],
  charts: ['model'],
  exports: ['i18n', 'model'],
  search: ['i18n', 'model'],
  content: ['model'],
  pdf: ['browser', 'model'],
  build: ['content', 'site', 'pdf', 'serving', 'exports', 'search', 'i18n', 'model'],
  serving: ['layouts', 'model'],
  browser: [],
  supply: [],
  audit: ['browser', 'build', 'serving', 'charts', 'search', 'i18n', 'model'],
  components: ['charts', 'search', 'i18n', 'model'],
  layouts: ['components', 'i18n', 'model', 'styles'],
  site: ['content', 'charts', 'exports', 'search', 'i18n', 'model'],
  pages: ['site', 'components', 'layouts', 'exports', 'i18n', 'model'],
  'middleware.ts': ['site', 'components', 'i18n'],
  scripts: [
    'audit',
    'supply',
    'browser',
    'serving',
    'pdf',
    'build',
    'content',
    'charts',
    'exports',
    'search',
    'site',
    'statements',
    'i18n',
    'model',
  ],
  styles: [],
  'env.d.ts': ['components', 'model'],
};

/** For rooms of pure functions the packages that they may use. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  model: ['zod', 'fraction.js'],
  statements: ['fraction.js'],
  i18n: [],
  charts: ['d3'],
  exports: ['zod', 'd3', 'feed', 'ical-generator', 'sitemap', 'node:stream'],
};

const sources = [...readSourceFiles('src'), ...readSourceFiles('scripts')];
const roomOf = (path: string) => (path.startsWith('src/') ? path.split('/')[1] : path.split('/')[0]) ?? '';
const inRoom = (room: string) => sources.filter(({ path }) => roomOf(path) === room);
const mayNameAstro = ({ path }: SourceFile) => /^src\/(site|pages)\/|^src\/content\.config\.ts$|\.astro$/.test(path);

/** A way through the graph that comes back to its start, or `null`. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (node: string, way: readonly string[]): string[] | null => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = walk(next, [...way, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = walk(node, []);
    if (cycle) return cycle;
  }
  return null;
}

describe('architecture', () => {
  it('knows every room', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(({ path }) => !(roomOf(path) in mayImport)).map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.entries(mayImport))('lets %s import from %j only', (room, allowed) => {
    const foreign = inRoom(room).flatMap(({ path, files }) =>
      files.filter((file) => roomOf(file) !== room && !allowed.includes(roomOf(file))).map((file) => `${path} → ${file}`),
    );
    expect(foreign).toEqual([]);
  });

  it('has rooms in one order, so that imports run one way', () => {
    expect(findCycle(new Map(Object.entries(mayImport)))).toBeNull();
  });

  it('has no import cycle between files', () => {
    expect(findCycle(new Map(sources.map(({ path, files }) => [path, files])))).toBeNull();
  });

  it.each(Object.entries(mayUse))('keeps %s pure: of packages it uses %j only', (room, allowed) => {
    const foreign = inRoom(room).flatMap(({ path, packages }) =>
      packages.filter((name) => !allowed.includes(name)).map((name) => `${path} → ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('names astro:* only in views, pages and the adapter', () => {
    const naming = sources.filter(({ packages }) => packages.some((name) => name.startsWith('astro:')));
    expect(naming.filter((file) => !mayNameAstro(file)).map(({ path }) => path)).toEqual([]);
  });

  it('has no file of more than 250 lines', () => {
    expect(sources.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });
});

describe('findCycle', () => {
  it('gives the cycle that can be reached from any node', () => {
    const graph = { a: ['b'], b: ['c', 'd'], c: [], d: ['b'] };
    expect(findCycle(new Map(Object.entries(graph)))).toEqual(['b', 'd', 'b']);
  });

  it('gives nothing for two ways to the same node', () => {
    const graph = { a: ['b', 'c'], b: ['d'], c: ['d'] };
    expect(findCycle(new Map(Object.entries(graph)))).toBeNull();
  });
});

describe('codeOf', () => {
  it('gives the frontmatter and the scripts of a component', () => {
    const component = "---\nimport A from './a.ts';\n---\n<p>import x from 'y'</p>\n<script>import './b.ts';</script>\n";
    expect(codeOf('x.astro', component)).toBe("import A from './a.ts';\n\nimport './b.ts';");
  });

  it('gives the import lines of a page in MDX', () => {
    expect(codeOf('x.mdx', "import A from './a.ts';\n\nWe import goods.\n")).toBe("import A from './a.ts';");
  });
});
