import { exit, parseFolders, parseOptions, parsePort } from './cli/options.ts';
import { run } from './cli/run.ts';
import { serveSite } from './cli/serve-site.ts';

const usage = `用法：npm run serve -- [选项]
在本机打开已生成的网站。用环境变量 PORT 和 HOST 改端口和地址（默认 4321 和 127.0.0.1）。

  --out 文件夹   网站所在的文件夹（默认 dist）`;

await run(usage, async (args) => {
  const { out } = parseFolders(parseOptions(args, ['out']));
  await serveSite({ out, host: process.env['HOST'] ?? '127.0.0.1', port: parsePort(process.env['PORT'], 4321) });
  return exit.done;
});
