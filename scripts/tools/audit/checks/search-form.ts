import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const { describe, isShown } = window.audit;
  const forms = [...document.querySelectorAll<HTMLFormElement>('[role=search], search form')];
  if (forms.length === 0) return [{ what: '页面上没有检索框', where: '' }];
  return forms.flatMap((form) => {
    const field = form.querySelector<HTMLInputElement>('input[name=q]');
    const tell = (what: string) => ({ what, where: describe(form) });
    const label = field?.labels?.[0];
    return [
      ...(form.method === 'get' && new URL(form.action).pathname.endsWith('/search/') ? [] : [tell('检索框不是指向检索页的普通表单')]),
      ...(field === null ? [tell('检索框没有名为 q 的输入框')] : []),
      ...(label !== undefined && isShown(label) && (label.textContent ?? '').trim() !== '' ? [] : [tell('检索框没有看得见的标签')]),
      ...(form.querySelector('[role=combobox]') === null ? [] : [tell('检索框不应是组合框')]),
    ];
  });
}

/** Every page has a plain search form with a label that can be seen. */
export const checkSearchForm = checkInPage({ name: 'search-form', title: '检索框', views: ['light', 'narrow'], find: findFaults });
