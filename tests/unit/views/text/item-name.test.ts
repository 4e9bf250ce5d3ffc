import { describe, expect, it } from 'vitest';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { itemName } from '../../../../src/views/text/item-name.ts';
import { fullPlan } from '../../../support/portal.ts';

describe('itemName', () => {
  const plan = fullPlan();

  it('is what the plan calls the item', () => {
    const [target, task] = [plan.targets[0], plan.tasks[0]];
    expect(itemName({ item: 'target', id: target?.id ?? '' }, plan, zhHans)).toBe(target?.name);
    expect(itemName({ item: 'task', id: task?.id ?? '' }, plan, zhHans)).toBe(task?.title);
  });

  it('is the id where there is no such item, or no plan', () => {
    expect(itemName({ item: 'note', id: 'x' }, plan, zhHans)).toBe('x');
    expect(itemName({ item: 'target', id: 'y' }, null, zhHans)).toBe('y');
  });
});
