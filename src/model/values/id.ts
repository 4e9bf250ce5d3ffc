import { z } from 'zod';

/** An identifier inside a plan or registry: `a-z`, digits and single hyphens, at most 64 characters. */
export const id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' });

/** An identifier that may also hold Han characters: the id of a plan is its file's name without `.mdx`. */
export const planId = z
  .string()
  .refine((text) => /^[a-z0-9\p{Script=Han}]+(-[a-z0-9\p{Script=Han}]+)*$/u.test(text) && new TextEncoder().encode(text).length <= 80, {
    error: 'plan-id',
  });

/** The id of something registered elsewhere, in any form: that it exists, or what was meant, is found when all files are linked. */
export const reference = z.string().min(1);

/** The anchor of a clause on the page of its plan: `s2-2`, `s1-4-d2`. */
export const clauseAnchor = z.string().regex(/^s\d+(-\d+)*(-[dp]\d+)?$/, { error: 'clause-anchor' });

/** The address of a clause on this site: `<plan id>#s1-2`. */
export const clauseAddress = z.string().regex(/^[^#\s]+#[a-z0-9-]+$/, { error: 'clause-address' });
