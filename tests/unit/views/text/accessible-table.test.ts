import { describe, expect, it } from 'vitest';
import { accessibleTable } from '../../../../src/views/text/accessible-table.ts';

const inside =
  '<thead>\n<tr>\n<th>指标</th>\n<th align="right">2020年</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>企业<em>数</em></td>\n<td style="text-align: right">48</td>\n</tr>\n<tr>\n<td></td>\n<td>9</td>\n</tr>\n</tbody>';

describe('accessibleTable', () => {
  const table = accessibleTable(inside);

  it('makes column heads and a row head in every row', () => {
    expect(table.html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(table.html).toContain('<th scope="row">企业<em>数</em></th>');
    expect(table.html.match(/<th scope="row"/g)).toHaveLength(2);
  });

  it('says alignment by class, since the policy forbids styles', () => {
    expect(table.html).toContain('<th scope="col" class="align-right">2020年</th>');
    expect(table.html).toContain('<td class="align-right">48</td>');
    expect(table.html).not.toMatch(/style=|align="/);
  });

  it('counts rows and names columns', () => expect(table).toMatchObject({ columns: ['指标', '2020年'], rows: 2 }));
});
