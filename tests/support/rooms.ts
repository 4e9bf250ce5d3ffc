import type { SourceFile } from './source-files.ts';

/** A room of the house: what is in it, and from which other rooms it may import. */
export type Room = { readonly holds: string; readonly mayImport: readonly string[] };

/** The rooms of `src` and the commands, in the order in which a plan goes through them. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { holds: 'what a plan is: schemas, units, time, verdicts, the one table of pages', mayImport: [] },
  statements: { holds: 'the reader of promises: a grammar in tables, readings with the characters of each field', mayImport: ['model'] },
  words: { holds: 'all words of the interface, a folder for each language, and how values are written', mayImport: ['model'] },
  content: {
    holds: 'from files to the model: reading, checking, problems, texts, the snapshot',
    mayImport: ['statements', 'words', 'model'],
  },
  charts: { holds: 'a folder for each chart: its data, its drawing, its sentence', mayImport: ['words', 'model'] },
  exports: { holds: 'data files, feeds, calendar, JSON-LD, site map', mayImport: ['words', 'model'] },
  search: { holds: 'units, folding, index, and the worker that answers', mayImport: ['words', 'model'] },
  serving: { holds: 'how files are sent: our server, nginx, Caddy', mayImport: ['model'] },
  styles: { holds: 'the one style sheet, in layers', mayImport: [] },
  views: {
    holds: 'a folder for each subject: the data of its page beside its components',
    mayImport: ['content', 'charts', 'exports', 'search', 'words', 'model', 'styles'],
  },
  pages: { holds: 'routes: which page data, which view', mayImport: ['views', 'charts', 'exports', 'words', 'model'] },
  publish: {
    holds: 'one build: pages, PDFs, index, verification, compression, replacing the old site',
    mayImport: ['content', 'serving', 'exports', 'search', 'words', 'model'],
  },
  scripts: {
    holds: 'command lines, and tools beside the product: audit, benchmarks, fuzzing, comparison, supply',
    mayImport: ['publish', 'views', 'serving', 'content', 'charts', 'exports', 'search', 'statements', 'words', 'model'],
  },
};

/** Files that stand in no room. */
export const roomless: Readonly<Record<string, readonly string[]>> = {
  'middleware.ts': ['views', 'words', 'model'],
  'env.d.ts': ['views', 'model'],
};

/** The way of a plan through the rooms: which file does what to it. */
export const wayOfPlan: readonly (readonly [file: string, what: string])[] = [
  ['src/content/files/guarded-file.ts', 'opens the file, and nothing that is no plain file'],
  ['src/content/plan/read-plan.ts', 'parts frontmatter and text, and holds the frontmatter to its schema'],
  ['src/content/mdx/read-text.ts', 'reads the text into a tree and holds it to what may stand there'],
  ['src/content/check/link-targets.ts', 'looks at all files together: links, figures, registries, reports'],
  ['src/content/to-portal.ts', 'makes the portal: everything that is to be published, typed and linked'],
  ['src/model/verdict/judgements.ts', 'judges each promise by what was observed and reported'],
  ['src/views/plan/plan-page.ts', 'gathers what the page of the plan shows'],
  ['src/views/plan/PlanView.astro', 'shows it'],
  ['src/exports/tables/tables.ts', 'writes its rows into the data files'],
  ['src/search/index/write-search-index.ts', 'indexes its clauses and records'],
  ['src/publish/verify-output.ts', 'verifies the finished pages'],
  ['src/publish/output-folder.ts', 'puts the new site in the place of the old one'],
];

/** The room of a file, by its path from the project's root. */
export function roomOf(path: string): string {
  return (path.startsWith('src/') ? path.split('/')[1] : path.split('/')[0]) ?? '';
}

/** How many imports lead from each room to each other one. */
function importsBetween(sources: readonly SourceFile[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { path, files } of sources) {
    for (const to of files.map(roomOf)) {
      const from = roomOf(path);
      if (from === to || !(from in rooms) || !(to in rooms)) continue;
      const row = counts.get(from) ?? new Map<string, number>();
      counts.set(from, row.set(to, (row.get(to) ?? 0) + 1));
    }
  }
  return counts;
}

/** The page of the rooms in Markdown: a picture of who imports from whom, the rooms, and the way of a plan. */
export function formatRooms(sources: readonly SourceFile[]): string {
  const counts = importsBetween(sources);
  const arrows = Object.keys(rooms).flatMap((from) =>
    [...(counts.get(from) ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([to]) => `  ${to} --> ${from}`),
  );
  const rows = Object.entries(rooms).map(([name, { holds, mayImport }]) => {
    const used = mayImport.filter((other) => (counts.get(name)?.get(other) ?? 0) > 0);
    return `| \`${name === 'scripts' ? 'scripts/' : `src/${name}/`}\` | ${holds} | ${used.length === 0 ? '—' : used.join(', ')} |`;
  });
  return `# The rooms of the house

Printed from the imports by \`tests/unit/architecture.test.ts\` (\`npx vitest run tests/unit/architecture.test.ts -u\`). An arrow leads from a
room to the one that imports from it: data flows along the arrows, and never back.

\`\`\`mermaid
flowchart LR
${arrows.join('\n')}
\`\`\`

| room | what is in it | imports from |
| ---- | ------------- | ------------ |
${rows.join('\n')}

## The way of a plan

${wayOfPlan.map(([file, what], index) => `${index + 1}. \`${file}\` ${what}.`).join('\n')}
`;
}
