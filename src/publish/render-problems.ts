import { formatCount, type LinesOf } from '../content/report/format-problems.ts';
import type { Problem } from '../model/problem.ts';

const words = { error: '错误', warning: '提醒' } as const;

/** How often the page looks whether the content was mended, in seconds. */
const refresh = 3;

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function item({ file, line, column, severity, code, message, hint }: Problem, linesOf: LinesOf): string {
  const source = linesOf(file)?.[line - 1] ?? '';
  const shown =
    source.trim() === '' ? '' : `<pre>${escape(source.slice(0, column - 1))}<mark>${escape(source.slice(column - 1))}</mark></pre>`;
  const head = `<h2>${escape(message)}</h2><p>${words[severity]} <code>${code}</code>，${escape(file)} 第 ${line} 行第 ${column} 列</p>`;
  return `<li>${head}${shown}<p>→ ${escape(hint)}</p></li>`;
}

/** The page that the preview shows in place of a site whose content has errors: all problems with the lines they are in. */
export function renderProblems(problems: readonly Problem[], linesOf: LinesOf): string {
  const order = problems.toSorted((a, b) => a.severity.localeCompare(b.severity));
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="${refresh}">
<title>内容有错误，改好以后这里会显示网站</title>
<style>
body { max-width: 50rem; margin: 0 auto; padding: 1rem; font: 1.125rem/1.7 system-ui, sans-serif; }
h2 { margin: 0; font-size: 1.125rem; }
li { margin-block: 1.5rem; }
p { margin: 0.25rem 0; }
pre { overflow-x: auto; padding: 0.5rem; border: 1px solid; white-space: pre-wrap; }
</style>
</head>
<body>
<h1>内容有错误</h1>
<p>${formatCount(problems)}改好并保存以后，这里会显示网站。</p>
<ol>
${order.map((problem) => item(problem, linesOf)).join('\n')}
</ol>
</body>
</html>
`;
}
