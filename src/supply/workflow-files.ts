/** The workflows that check and publish a site, one for each kind of platform. */
export const workflowFiles = [
  '.github/workflows/publish.yml',
  '.gitlab-ci.yml',
  '.forgejo/workflows/publish.yml',
  '.gitea/workflows/publish.yml',
] as const;
