import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const { describe, isShown } = window.audit;
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => isShown(heading) || heading.closest('details:not([open])') !== null,
  );
  const levelOf = (heading: Element | undefined) => (heading === undefined ? 0 : Number(heading.tagName.slice(1)));
  const firsts = headings.filter((heading) => levelOf(heading) === 1);
  return [
    ...(firsts.length === 1 ? [] : [{ what: `应当有且只有一个一级标题，现在有 ${firsts.length} 个`, where: '' }]),
    ...headings.flatMap((heading, index) => {
      const [level, before] = [levelOf(heading), levelOf(headings[index - 1])];
      if ((heading.textContent ?? '').trim() === '') return [{ what: '标题里没有文字', where: describe(heading) }];
      if (index === 0 && level !== 1) return [{ what: '第一个标题不是一级标题', where: describe(heading) }];
      return level > before + 1 && index > 0 ? [{ what: `标题从 ${before} 级跳到 ${level} 级`, where: describe(heading) }] : [];
    }),
  ];
}

/** One h1, before all other headings; no level is left out; none is empty. */
export const checkHeadings = checkInPage({ name: 'headings', title: '标题层级', views: ['light', 'narrow'], find: findFaults });
