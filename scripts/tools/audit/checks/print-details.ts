import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const isRemoved = (element: Element) => element.closest('[hidden]') !== null || getComputedStyle(element).display === 'none';
  const isPrinted = (element: Element | null): boolean => element === null || (!isRemoved(element) && isPrinted(element.parentElement));
  return [...document.querySelectorAll('details:not([open])')].flatMap((details) => {
    if (!isPrinted(details)) return [];
    const parts = [...details.children].filter((part) => part.tagName !== 'SUMMARY' && !isRemoved(part));
    const isWhole = parts.every((part) => part.getBoundingClientRect().height > 0 && part.checkVisibility({ contentVisibilityAuto: true }));
    return isWhole ? [] : [{ what: '折叠的内容没有打印出来', where: window.audit.describe(details) }];
  });
}

/** What is folded up on the screen is printed, unless the whole part is left out on paper. */
export const checkPrintDetails = checkInPage({
  name: 'print-details',
  title: '折叠的内容也打印',
  views: ['print'],
  find: findFaults,
});
