import { convertedScript, type Script } from '../model/converted-text.ts';
import type { Plan, Portal } from '../model/portal.ts';

/** The plans whose text a site also offers in the other script. */
export function convertedPlans({ plans, site }: Portal): readonly { readonly plan: Plan; readonly script: Script }[] {
  return plans.flatMap((plan) => {
    const script = convertedScript(plan, site);
    return script === null ? [] : [{ plan, script }];
  });
}
