import { auditSite, auditUsage, parseAuditOptions } from './cli/audit-site.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run audit -- [选项]
逐页检查网站人人可读可用：axe、Alfa、html-validate 的全部规则，以及键盘、窄屏、放大、打印、无脚本等实际行为。有问题时退出码为 1。

${auditUsage}`;

await run(usage, (args) => auditSite(parseAuditOptions(args)));
