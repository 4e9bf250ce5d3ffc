import type { Raw } from '../promises/written-item.ts';
import type { ItemList } from './finish-entries.ts';

/** The entries of a list of a plan that was read without errors. */
export const itemsOf = (plan: Raw, list: ItemList): readonly Raw[] => (Array.isArray(plan[list]) ? (plan[list] as Raw[]) : []);
