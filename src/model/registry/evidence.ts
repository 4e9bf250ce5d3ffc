import { z } from 'zod';
import { field } from '../values/field.ts';
import { optional } from '../values/optional.ts';
import { line, webAddress } from '../values/text.ts';

/** What proves a report: a document by its title, with an address or an attached file. */
export const evidence = z.strictObject({
  title: field('名称', line, '证明材料的名称，例如“县政府门户网站通报”。'),
  url: field('网址', optional(webAddress), '材料的网址；没有就留空，但网址和文件至少要有一个。'),
  file: field('文件', optional(line), '随报告保存的材料，放在与报告文件同名的文件夹中。'),
});
