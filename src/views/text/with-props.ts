import { createComponent, type AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component with some of its props given. */
export function withProps(component: AstroComponentFactory, given: Readonly<Record<string, unknown>>): AstroComponentFactory {
  return createComponent((result, props: object, slots) => component(result, { ...props, ...given }, slots));
}
