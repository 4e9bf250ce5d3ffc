import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageTags } from '../../../../src/views/shell/page-tags.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { columns, columnTypes } from '../../../../src/model/site/columns.ts';

const site = { name: '示例站', identifiers: { siteIdCode: '0000000001' } };
const column = { ...zhHans.columns.plans, type: columns.plans };
const url = new URL('https://www.shili.example/plans/x/');
const article = { title: '规划', published: '2021-03-05 09:30', source: '示例局', keywords: ['科技', '规划'] };

describe('pageTags', () => {
  it('gives the tags of 国办发〔2017〕47号 in its order', () => {
    expect(pageTags({ site, column, url, description: '概述', article }).map(({ name }) => name)).toEqual(
      'SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType ArticleTitle PubDate ContentSource Keywords Description Url'.split(
        ' ',
      ),
    );
  });

  it('leaves out what is not known', () => {
    const tags = pageTags({ site: { ...site, identifiers: null }, column, url: null, description: null, article: null });
    expect(tags.map(({ name }) => name)).toEqual(['SiteName', 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']);
  });

  it('never gives two tags whose names differ only in case', () => {
    const text = fc.option(fc.string({ minLength: 1 }));
    const articles = fc.option(fc.record({ title: fc.string(), published: text, source: text, keywords: fc.array(fc.string()) }));
    fc.assert(
      fc.property(text, articles, fc.boolean(), (description, document, known) => {
        const names = pageTags({ site, column, url: known ? url : null, description, article: document }).map(({ name }) =>
          name.toLowerCase(),
        );
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe('the columns', () => {
  it('have a type of the closed list, a name of their own and words', () => {
    expect(Object.keys(columns).toSorted()).toEqual(Object.keys(zhHans.columns).toSorted());
    const names = Object.values(zhHans.columns).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const type of Object.values(columns)) expect(columnTypes).toContain(type);
    for (const { keywords } of Object.values(zhHans.columns)) expect(keywords.length).toBeGreaterThan(1);
  });
});
