import type { PageAudit } from '../audit-page.ts';
import { joinViews } from './format-audit.ts';

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The findings of one page as annotations of GitHub Actions; Gitea and Forgejo understand them too. */
export function formatGithub({ findings }: PageAudit): string[] {
  return joinViews(findings).map(
    ({ page, check, seen, what, where }) => `::error title=${escape(check)}::${escape(`${page}（${seen}）：${what} ${where}`)}`,
  );
}
