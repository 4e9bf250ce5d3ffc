import type { Problem } from '../../model/problem.ts';
import { showInvisible } from './show-invisible.ts';

const shown = 10;

/** What a site that is not official would have to add to become so, as a list for people. */
export function formatOfficialNeeds(needs: readonly Problem[]): string {
  const lines = needs.slice(0, shown).map(({ file, message }) => showInvisible(`  ${file}：${message}`));
  const more = needs.length > shown ? [`  另有 ${needs.length - shown} 处。`] : [];
  return ['本站写明不是官方网站（official: false），下列各项可以没有；若是官方网站，还要补上：', ...lines, ...more].join('\n');
}
