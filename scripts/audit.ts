import { runServerAudit } from './cli/audit-servers.ts';
import { UsageError } from './cli/exit.ts';
import { parseFolders, parseOptions } from './cli/options.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run audit -- --server [选项]
用这台机器上装有的网页服务程序（nginx、Caddy）和本项目写的配置发布已生成的网站，逐个文件核对响应。

  --out 文件夹   网站所在的文件夹（默认 dist）`;

await run(usage, async (args) => {
  if (!args.includes('--server')) throw new UsageError('要写 --server。');
  const { out } = parseFolders(
    parseOptions(
      args.filter((arg) => arg !== '--server'),
      ['out'],
    ),
  );
  return runServerAudit(out);
});
