import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const { describe } = window.audit;
  const isTop = (element: Element) => element.parentElement?.closest('main, article, aside, nav, section') === null;
  const every = (selector: string) => [...document.querySelectorAll(selector)];
  const nameOf = (element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    return (ids.length > 0 ? labels : (element.getAttribute('aria-label') ?? '')).replaceAll(/\s+/g, ' ').trim();
  };
  const single = {
    main: every('main, [role=main]'),
    'banner（页眉）': every('header, [role=banner]').filter(isTop),
    'contentinfo（页脚）': every('footer, [role=contentinfo]').filter(isTop),
  };
  const named = every('nav, aside, [role=navigation], [role=complementary], [role=search], [role=region], form[aria-label]');
  const names = named.map((element) => `${element.getAttribute('role') ?? element.tagName} ${nameOf(element)}`);
  return [
    ...Object.entries(single).flatMap(([name, { length }]) =>
      length === 1 ? [] : [{ what: `应当有且只有一个 ${name}，现在有 ${length} 个`, where: '' }],
    ),
    ...named.flatMap((element, index) => {
      if (nameOf(element) === '') return [{ what: '这一区域没有名称', where: describe(element) }];
      return names.indexOf(names[index] ?? '') < index ? [{ what: '与另一个区域同名', where: describe(element) }] : [];
    }),
    ...every('section[aria-labelledby]').flatMap((element) =>
      nameOf(element) === '' ? [{ what: '这一节指明的标题不存在', where: describe(element) }] : [],
    ),
  ];
}

/** One main, one banner, one contentinfo; every navigation, aside, search and region has a name, none the name of another. */
export const checkLandmarks = checkInPage({ name: 'landmarks', title: '页面区域', views: ['light'], find: findFaults });
