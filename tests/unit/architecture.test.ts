import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/cli.ts';
import { formatRooms, roomless, roomOf, rooms, wayOfPlan } from '../support/rooms.ts';
import { codeOf, readSourceFiles, type SourceFile } from '../support/source-files.ts';

const mayImport = { ...Object.fromEntries(Object.entries(rooms).map(([name, { mayImport: others }]) => [name, others])), ...roomless };

/** For rooms of pure functions the packages that they may use. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  model: ['zod', 'fraction.js'],
  words: [],
  statements: ['fraction.js'],
  charts: ['d3'],
  exports: ['zod', 'd3', 'feed', 'ical-generator', 'sitemap', 'node:stream'],
};

const sources = [...readSourceFiles('src'), ...readSourceFiles('scripts')];
const inRoom = (room: string) => sources.filter(({ path }) => roomOf(path) === room);
const mayNameAstro = ({ path }: SourceFile) => /^src\/(views|pages)\/|^src\/content\.config\.ts$|\.astro$/.test(path);

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

  it('is shown in docs/rooms.md', async () => {
    await expect(formatRooms(sources)).toMatchFileSnapshot('../../docs/rooms.md');
  });

  it('is gone through by a plan from file to site, without a step back', () => {
    const paths = sources.map(({ path }) => path);
    expect(wayOfPlan.map(([file]) => file).filter((file) => !paths.includes(file))).toEqual([]);
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const next of sources.find(({ path }) => path === file)?.files ?? []) reach(next);
    };
    const roots = paths.filter((path) => path === 'scripts/build.ts' || path.startsWith('src/pages/') || path.endsWith('-task.ts'));
    for (const root of roots) reach(root);
    expect(wayOfPlan.map(([file]) => file).filter((file) => !reached.has(file))).toEqual([]);
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

  it('lets views read the snapshot, and nothing else of the content', () => {
    const views = sources.filter(({ path }) => path.startsWith('src/views/'));
    const read = views.flatMap(({ path, files }) =>
      files.filter((file) => file.startsWith('src/content/')).map((file) => `${path} → ${file}`),
    );
    expect(read).toEqual(['src/views/shell/snapshot.ts → src/content/snapshot.ts']);
  });

  it('lets a view know the type of its page data, never its code', () => {
    const views = sources.filter(({ path }) => path.startsWith('src/views/') && path.endsWith('.astro'));
    const lines = views.flatMap(({ path }) =>
      readFileSync(join(projectRoot, path), 'utf8')
        .split('\n')
        .map((line) => ({ path, line })),
    );
    const naming = lines.filter(({ line }) => /^import\b.*-page\.ts'/.test(line));
    expect(naming.length).toBeGreaterThan(20);
    expect(naming.filter(({ line }) => !line.startsWith('import type ')).map(({ path }) => path)).toEqual([]);
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
