import { issuersOf } from './issuers.ts';
import type { Plan } from '../portal.ts';

type Named = { readonly name: string };

/** 来源 (47号 annex, ContentSource): who published the original, else the issuing bodies; `null` where the record names neither. */
export function contentSource(plan: Pick<Plan, 'original' | 'issuer' | 'jointIssuers'>, bodies: ReadonlyMap<string, Named>): string | null {
  const names = issuersOf(plan).flatMap((id) => bodies.get(id)?.name ?? []);
  return plan.original?.publisher ?? (names.length === 0 ? null : names.join('、'));
}
