import type { PageAudit } from '../audit-page.ts';
import { checks } from '../checks.ts';
import type { Finding } from '../check.ts';
import { views } from '../views.ts';

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The findings of one page as annotations of GitHub Actions; Gitea and Forgejo understand them too. */
export function formatGithub({ findings }: PageAudit): string[] {
  return joinViews(findings).map(
    ({ page, check, seen, what, where }) => `::error title=${escape(check)}::${escape(`${page}（${seen}）：${what} ${where}`)}`,
  );
}

/** How many different findings of one page are told; JSON tells all. */
const shown = 20;

const titles = new Map(checks.map(({ name, title }) => [name, title]));
const titleOf = (check: string) => titles.get(check) ?? '检查本身';

/** The same finding in several views, as one. */
export function joinViews(findings: readonly Finding[]): (Omit<Finding, 'view'> & { readonly seen: string })[] {
  const same = Map.groupBy(findings, ({ page, check, what, where }) => JSON.stringify([page, check, what, where]));
  return Array.from(same.values()).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { view, ...finding } = first;
    return [{ ...finding, seen: [...new Set([view, ...others.map((other) => other.view)])].map((name) => views[name].title).join('、') }];
  });
}

/** The findings of one page in plain words. */
export function formatPage({ page, findings }: PageAudit): string {
  if (findings.length === 0) return `✓ ${page}`;
  const joined = joinViews(findings);
  const lines = joined.slice(0, shown).map(({ check, seen, what, where }) => {
    const head = `  [${check}] ${titleOf(check)}（${seen}）：${what}`;
    return where === '' ? head : `${head}\n      ${where}`;
  });
  const more = joined.length > shown ? [`  ……另有 ${joined.length - shown} 处`] : [];
  return [`✗ ${page}　${joined.length} 处`, ...lines, ...more].join('\n');
}

/** How many pages and findings, by check, and how much is left to people. */
export function formatSummary(audits: readonly PageAudit[]): string {
  const findings = joinViews(audits.flatMap((audit) => audit.findings));
  const pages = new Set(findings.map(({ page }) => page)).size;
  const unsure = new Map<string, number>();
  for (const audit of audits)
    for (const [check, count] of Object.entries(audit.unsure)) unsure.set(check, (unsure.get(check) ?? 0) + count);
  const head =
    findings.length === 0
      ? `共检查 ${audits.length} 页，没有发现问题。`
      : `共检查 ${audits.length} 页，${pages} 页有问题，共 ${findings.length} 处：`;
  const counts = Array.from(
    Map.groupBy(findings, ({ check }) => check),
    ([check, { length }]) => `  ${titleOf(check)}　${length} 处`,
  );
  const open = Array.from(unsure, ([check, count]) => `${titleOf(check)} ${count} 处`).join('，');
  return [head, ...counts, ...(open === '' ? [] : [`机器不能断定、须由人判断的：${open}。`])].join('\n');
}
