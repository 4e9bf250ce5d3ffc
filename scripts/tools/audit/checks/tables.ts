import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  return [...document.querySelectorAll('table')].flatMap((table) => {
    const tell = (what: string) => ({ what, where: window.audit.describe(table) });
    const rows = [...table.querySelectorAll('tbody tr')];
    const heads = [...table.querySelectorAll('thead th')];
    return [
      ...((table.caption?.textContent ?? '').trim() === '' ? [tell('表格没有名称（caption）')] : []),
      ...(heads.length === 0 || heads.some((head) => !/^col(?:group)?$/.test(head.getAttribute('scope') ?? ''))
        ? [tell('表格的列标题不全，或没有写 scope="col"')]
        : []),
      ...(rows.some((row) => row.querySelector('th[scope=row], th[scope=rowgroup]') === null) ? [tell('表格有的行没有行标题')] : []),
    ];
  });
}

/** Every table has a caption, column heads with their scope, and a row head in every row. */
export const checkTables = checkInPage({ name: 'tables', title: '表格有名称和行列标题', views: ['light'], find: findFaults });
