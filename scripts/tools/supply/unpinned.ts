import { isMap, isScalar, parseDocument, visit } from 'yaml';

/** The workflows that check and publish a site, one for each kind of platform. */
export const workflowFiles = [
  '.github/workflows/publish.yml',
  '.gitlab-ci.yml',
  '.forgejo/workflows/publish.yml',
  '.gitea/workflows/publish.yml',
] as const;

/** Something that a workflow fetches by a name that may come to mean something else: where it stands. */
export type Unpinned = { readonly file: string; readonly line: number; readonly used: string };

const byDigest = /@(?:sha256:[\da-f]{64}|[\da-f]{40}|[\da-f]{64})$/;

/** The actions and images in a workflow (GitHub, GitLab, Forgejo, Gitea) that are not named by a digest. */
export function findUnpinned(file: string, text: string): Unpinned[] {
  const document = parseDocument(text);
  const found: Unpinned[] = [];
  const note = (node: unknown) => {
    if (!isScalar(node) || typeof node.value !== 'string') return;
    // What lies in the repository itself comes with it.
    if (node.value.startsWith('./') || byDigest.test(node.value)) return;
    found.push({ file, line: text.slice(0, node.range?.[0] ?? 0).split('\n').length, used: node.value });
  };
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !['uses', 'image', 'container'].includes(String(key.value))) return;
      // GitLab also writes `image: {name: …}`.
      note(isMap(value) ? value.get('name', true) : value);
    },
  });
  return found;
}
