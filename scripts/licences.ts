import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeBill, packagesOf } from './tools/supply/bill-of-materials.ts';
import { checkLicences, countLicences } from './tools/supply/licences.ts';
import { exit, parseOptions } from './cli/options.ts';
import { run } from './cli/run.ts';

const usage = `用法：npm run licences -- [选项]
列出程序所用的全部软件包的许可，逐个与允许的许可核对。有不允许的，退出码为 1。

  --sbom 文件   另写一份软件物料清单（CycloneDX，JSON）`;

const root = join(import.meta.dirname, '..');

await run(usage, async (args) => {
  const { sbom } = parseOptions(args, ['sbom']);
  const bill = await makeBill(root, 'gongkai');
  const packages = packagesOf(bill);
  for (const [licence, count] of countLicences(packages)) console.log(`${String(count).padStart(5)}  ${licence}`);
  const faults = checkLicences(packages);
  for (const fault of faults) console.error(fault);
  if (sbom !== undefined) {
    const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), sbom);
    await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`);
    console.log(`软件物料清单已写到 ${file}。`);
  }
  console.log(faults.length === 0 ? `${packages.length} 个软件包的许可都在允许之列。` : `${faults.length} 个软件包的许可不在允许之列。`);
  return faults.length === 0 ? exit.done : exit.content;
});
