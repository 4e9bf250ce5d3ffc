/** The `lang` of words taken from a plan; `undefined` where it is that of the interface, Simplified Chinese. */
export function langOf(plan: { readonly lang: string }): string | undefined {
  return plan.lang.startsWith('zh-Hans') ? undefined : plan.lang;
}
