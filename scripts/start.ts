import { buildSite, buildUsage, parseBuildOptions } from './cli/build-site.ts';
import { exit, parsePort } from './cli/options.ts';
import { run } from './cli/run.ts';
import { checkPort, serveSite } from './cli/serve-site.ts';

const usage = `用法：npm start -- [选项]
生成网站并在本机打开。用环境变量 PORT 和 HOST 改端口和地址（默认 4321 和 127.0.0.1）。

${buildUsage}`;

await run(usage, async (args) => {
  const options = parseBuildOptions(args);
  const place = { host: process.env['HOST'] ?? '127.0.0.1', port: parsePort(process.env['PORT'], 4321) };
  await checkPort(place);
  const status = await buildSite(options);
  if (status !== exit.done) return status;
  await serveSite({ out: options.out, ...place });
  return exit.done;
});
