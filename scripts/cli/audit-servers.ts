import { readMarker } from '../../src/publish/marker.ts';
import { auditServers, type ServerAudit } from '../tools/audit/server/audit-servers.ts';
import { EnvironmentError, exit } from './options.ts';

/** How many defects of one server are shown. */
const shown = 30;

function formatAudit({ name, version, audit }: ServerAudit): string {
  if (audit === null) return `－ ${name}：这台机器上没有安装，跳过。`;
  const { files, defects, outcomes } = audit;
  if (defects.length === 0) {
    const [asked, also] = [`${files} 个文件逐一请求`, `${outcomes.size} 个随机网址给与不给一致`];
    return `✓ ${name}（${version}）：${asked}，内容、类型、响应头、压缩、分段、条件请求、404 都对；${also}。`;
  }
  const more = defects.length > shown ? [`  ……另有 ${defects.length - shown} 处`] : [];
  return [
    `✗ ${name}（${version}）：${files} 个文件，${defects.length} 处不对`,
    ...defects.slice(0, shown).map((what) => `  ${what}`),
    ...more,
  ].join('\n');
}

/** Serves a built site with every web server that is installed and tells what is wrong; a server that is not installed is skipped. */
export async function runServerAudit(out: string): Promise<number> {
  const marker = await readMarker(out);
  if (marker === null) throw new EnvironmentError(`${out} 里没有生成好的网站。请先运行 npm run build。`);
  const audits = await auditServers({ folder: out, base: marker.base });
  for (const audit of audits) console.log(formatAudit(audit));
  return audits.some(({ audit }) => audit !== null && audit.defects.length > 0) ? exit.content : exit.done;
}
