import { buildSite, buildUsage, parseBuildOptions } from './cli/build-site.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run build -- [选项]
检查内容并生成网站；内容有错误时不生成，旧网站保持原样。

${buildUsage}`;

await run(usage, (args) => buildSite(parseBuildOptions(args)));
