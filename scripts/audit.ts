import { auditUsage, parseAuditOptions } from './cli/audit-options.ts';
import { parseFolders, parseOptions } from './cli/options.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run audit -- [选项]
逐页检查网站人人可读可用：axe、Alfa、html-validate 的全部规则，以及键盘、窄屏、放大、打印、无脚本等实际行为。有问题时退出码为 1。

${auditUsage}

npm run audit -- --server [--out 文件夹]
用这台机器上装有的网页服务程序（nginx、Caddy）和本项目写的配置发布已生成的网站（默认 dist），逐个文件核对响应。`;

// The engines take seconds to load: wrong usage is told before.
await run(usage, async (args) => {
  if (!args.includes('--server')) {
    const options = parseAuditOptions(args);
    const { auditSite } = await import('./cli/audit-site.ts');
    return auditSite(options);
  }
  const { out } = parseFolders(
    parseOptions(
      args.filter((arg) => arg !== '--server'),
      ['out'],
    ),
  );
  const { runServerAudit } = await import('./cli/audit-servers.ts');
  return runServerAudit(out);
});
