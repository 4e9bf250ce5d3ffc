import { dirname, join } from 'node:path/posix';

/** Every file that a text names by a relative path: imports, and programs that are started from their address. */
function namedFiles(file: string, text: string): readonly string[] {
  return [...text.matchAll(/(['"])(\.{1,2}\/[^'"\n]+\.ts)\1/g)].map(([, , path = '']) => join(dirname(file), path));
}

/** Says for a file which tests reach it, the nearest by steps of import first; `texts` are all files of `src` and `tests`. */
export function createRelatedTests(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const usedBy = new Map<string, string[]>();
  for (const [file, text] of texts) for (const named of namedFiles(file, text)) usedBy.set(named, [...(usedBy.get(named) ?? []), file]);
  return (file) => {
    const reached = new Set([file]);
    // A set is walked in the order in which it grows, so this is a search in breadth.
    for (const next of reached) for (const user of usedBy.get(next) ?? []) reached.add(user);
    return [...reached].filter((path) => path.endsWith('.test.ts') && /^tests\/(?:unit|content)\//.test(path));
  };
}
