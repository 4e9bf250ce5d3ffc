import type { Place } from '../../model/problem.ts';
import type { Path } from '../yaml/yaml-source.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Frontmatter as written, with the places of its values. */
export type Written = { readonly value: unknown; readonly locate: (path: Path) => Place };

/** Frontmatter whose `issuer` is a list, as the one in charge and those that issued the plan with it. */
export function withJointIssuers({ value, locate }: Written): Written {
  if (typeof value !== 'object' || value === null || !Array.isArray(Reflect.get(value, 'issuer'))) return { value, locate };
  const { issuer, jointIssuers, ...rest } = value as Raw;
  const [first = null, ...others] = issuer as readonly unknown[];
  const more = Array.isArray(jointIssuers) ? (jointIssuers as readonly unknown[]) : [];
  return {
    value: { ...rest, issuer: first, jointIssuers: [...others, ...more] },
    locate: ([key, index, ...inner]) => {
      if (key === 'issuer') return locate(['issuer', 0]);
      const isOfList = key === 'jointIssuers' && typeof index === 'number' && index < others.length;
      if (isOfList) return locate(['issuer', index + 1, ...inner]);
      return locate(key === undefined ? [] : index === undefined ? [key] : [key, index, ...inner]);
    },
  };
}
