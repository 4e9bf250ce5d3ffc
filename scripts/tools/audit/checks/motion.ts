import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const longest = 0.01;
  const seconds = (text: string) =>
    Math.max(...text.split(',').map((part) => Number.parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)));
  const moves = (style: CSSStyleDeclaration) =>
    (style.animationName !== 'none' && seconds(style.animationDuration) > longest) ||
    seconds(style.transitionDuration) > longest ||
    style.scrollBehavior === 'smooth';
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const isMoving = [undefined, '::before', '::after'].some((part) => moves(getComputedStyle(element, part)));
    return isMoving ? [{ what: '读者要求减少动态效果，这里仍有动画或渐变', where: window.audit.describe(element) }] : [];
  });
}

/** Nothing moves for readers who want less motion. */
export const checkMotion = checkInPage({ name: 'motion', title: '减少动态效果', views: ['still'], find: findFaults });
