import { describe, expect, it } from 'vitest';
import { finishSource, showSegments } from '../../../support/finished-text.ts';

const source = '| 指标 | 2020年 | |\n| --- | ---: | :-: |\n| 企业*数* | 48 | 甲 |\n| | 9 | |';

describe('tables of a finished text', () => {
  const table = showSegments(finishSource(source).segments);

  it('have column heads and a row head in every row', () => {
    expect(table.match(/<th scope="col"/g)).toHaveLength(3);
    expect(table).toContain('<th scope="row">企业<em>数</em></th>');
    expect(table.match(/<th scope="row"/g)).toHaveLength(2);
  });

  it('say alignment by class, since the policy forbids styles', () => {
    expect(table).toContain('<th scope="col" class="align-right">2020年</th>');
    expect(table).toContain('<td class="align-right">48</td>');
    expect(table).not.toMatch(/style=|align="/);
  });

  it('know the words of their columns and the number of their rows', () => {
    expect(table).toMatch(/^\[table id=s0-t1 columns=指标\n2020年 rows=2\|/);
  });
});
