import type { PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import type { Loaded } from './loaded.ts';

function obstacles({ digest, issuer, documentNumber }: PlanFrontmatter): string[] {
  return [
    ...(digest ? ['正文是摘编'] : []),
    ...(issuer === null ? ['没有填写发布机构'] : []),
    ...(documentNumber === null ? ['没有填写文号'] : []),
  ];
}

/** Only the full text of a numbered document of a known body may be printed under its red header (GB/T 9704-2012, 7.2). */
export function checkOfficialDocument({ plans }: Loaded): Problem[] {
  return plans.flatMap(({ data, locate }) => {
    const found = data.officialDocument ? obstacles(data) : [];
    return found.length === 0 ? [] : [problem('not-official-document', locate(['officialDocument']), { obstacles: found.join('、') })];
  });
}
