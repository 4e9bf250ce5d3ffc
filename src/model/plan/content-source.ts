import type { Plan } from '../portal.ts';

type Named = { readonly name: string };

/** 来源 (47号 annex, ContentSource): who published the original, else the issuing body; `null` where the record names neither. */
export function contentSource({ original, issuer }: Pick<Plan, 'original' | 'issuer'>, bodies: ReadonlyMap<string, Named>): string | null {
  return original?.publisher ?? bodies.get(issuer ?? '')?.name ?? null;
}
