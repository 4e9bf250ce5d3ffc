import { describe, expect, it } from 'vitest';
import { bodyNode } from '../../../../src/exports/json-ld/body-node.ts';
import { datasetNode, indicatorNode } from '../../../../src/exports/json-ld/dataset-node.ts';
import { type JsonLd, renderJsonLd, temporalCoverage } from '../../../../src/exports/json-ld/json-ld.ts';
import { planNode } from '../../../../src/exports/json-ld/plan-node.ts';
import { body } from '../../../../src/model/registry/body.ts';
import { indicator } from '../../../../src/model/registry/indicator.ts';
import { makePlan } from '../../../support/portal.ts';
import { schemaFaults } from '../../../support/schema-org.ts';

const root = { site: 'https://shili.example', base: '/' };
const issuer = body.parse({
  id: 'kjj',
  name: '示例县科学技术局',
  shortNames: ['县科技局'],
  level: '县级',
  kind: '政府部门',
  verified: true,
});
const region = { name: '示例县' };
const full = makePlan({
  indexNumber: '000014349/2021-00110',
  documentNumber: { printed: '示政发〔2021〕3号', normalised: '示政发〔2021〕3号', certainty: '确定' },
  documentDate: '2021-03',
  recordedDate: '2021-03-02',
  publishedDate: '2021-03-05',
  validity: '有效',
  period: { start: '2021', end: '2025' },
  categories: ['科技'],
  original: { url: 'https://other.example/plan' },
  attachments: [{ file: 'a.pdf', title: '附件' }],
});
const parse = (node: JsonLd) => JSON.parse(renderJsonLd(node)) as Record<string, unknown>;

describe('planNode', () => {
  const around = { issuers: [issuer], region, related: [{ type: 'supersedes' as const, back: false, plan: makePlan({ id: 'old' }) }] };
  const node = parse(planNode(full, around, root));

  it('says what the record says, each thing in its own property', () => {
    expect(node).toMatchObject({
      '@context': 'https://schema.org',
      '@type': ['Legislation', 'Report'],
      identifier: '000014349/2021-00110',
      legislationIdentifier: '示政发〔2021〕3号',
      legislationDate: '2021-03',
      legislationLegalForce: 'https://schema.org/InForce',
      datePublished: '2021-03-05',
      temporalCoverage: '2021-01-01/2025-12-31',
      publisher: { '@type': 'GovernmentOrganization', name: '示例县科学技术局' },
      legislationRepeals: [{ url: 'https://shili.example/plans/old/' }],
      encoding: [{ contentUrl: 'https://shili.example/plans/shili-kechuang/a.pdf' }],
    });
  });

  it('keeps to the types and properties of schema.org', () => {
    expect(schemaFaults(node)).toEqual([]);
  });

  it.each([
    ['失效', 'https://schema.org/NotInForce'],
    ['废止', 'https://schema.org/NotInForce'],
    ['已调整', undefined],
  ])('says of %s %s', (validity, force) => {
    expect(parse(planNode(makePlan({ validity }), { issuers: [], region: null, related: [] }, root))['legislationLegalForce']).toBe(force);
  });

  it('says nothing that the record does not state', () => {
    const bare = parse(planNode(makePlan(), { issuers: [], region: null, related: [] }, root));
    const always = ['@context', '@type', '@id', 'name', 'url', 'headline', 'abstract', 'inLanguage', 'legislationType'];
    expect(Object.keys(bare).toSorted()).toEqual(always.toSorted());
  });

  it('cannot end the element that it stands in', () => {
    const text = renderJsonLd(
      planNode(makePlan({ summary: '</script><script>x()</script>' }), { issuers: [], region: null, related: [] }, root),
    );
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { abstract: string }).abstract).toBe('</script><script>x()</script>');
  });
});

describe('bodyNode', () => {
  it('names the body, what is above it and its code', () => {
    const known = { ...issuer, creditCode: '11441700007280420Y' };
    const node = parse(bodyNode(known, { parent: issuer, region }, root));
    expect(node).toMatchObject({ '@type': 'GovernmentOrganization', identifier: { value: '11441700007280420Y' }, areaServed: region });
    expect(schemaFaults(node)).toEqual([]);
  });

  it('calls a zone, a party body and several bodies together no organ of government', () => {
    for (const kind of ['zone', 'party', 'collective'] as const) {
      expect(bodyNode({ ...issuer, kind }, { parent: null, region: null }, root)['@type']).toBe('Organization');
    }
  });
});

describe('indicatorNode and datasetNode', () => {
  const site = { organiser: { name: '示例小组', contact: null }, dataLicence: { name: '示例许可', url: 'https://licence.example/' } };
  const rd = indicator.parse({
    id: 'rd',
    names: { 'zh-Hans': '研发经费' },
    unit: '亿元',
    measure: '金额',
    direction: '上升',
    comparable: '可比',
  });

  it('keep to the types and properties of schema.org', () => {
    const node = parse(indicatorNode(rd, { description: '指标。', site }, root));
    expect(node).toMatchObject({
      '@type': 'Dataset',
      description: '指标。',
      license: 'https://licence.example/',
      publisher: { name: '示例小组' },
      variableMeasured: { name: '研发经费', unitText: '亿元' },
      distribution: [{ contentUrl: 'https://shili.example/data/indicators/rd.csv', encodingFormat: 'text/csv' }],
    });
    const files = [{ name: 'targets.csv', address: '/data/targets.csv', mediaType: 'text/csv' }];
    const data = datasetNode({ name: '数据', description: '全部。', address: '/data/', site, files }, root);
    expect(schemaFaults([node, parse(data)])).toEqual([]);
  });
});

describe('temporalCoverage', () => {
  it.each([
    [{ start: '2021', end: '2025' }, '2021-01-01/2025-12-31'],
    [{ start: '2020-07', end: '2024-02' }, '2020-07-01/2024-02-29'],
    [{ start: '2021-03-05', end: null }, '2021-03-05/..'],
    [{ start: null, end: '2025-06-30' }, '../2025-06-30'],
    [{ start: null, end: null }, null],
    [null, null],
  ])('of %j is %s', (period, interval) => {
    expect(temporalCoverage(period)).toBe(interval);
  });
});

describe('schemaFaults', () => {
  it('finds types and properties that are not there, also inside', () => {
    expect(schemaFaults({ '@type': 'Law', name: 'x' })).toEqual(['no type Law', 'no property name of Law']);
    expect(schemaFaults({ '@type': 'Dataset', publisher: { '@type': 'Organization', legislationDate: '2021' } })).toEqual([
      'no property legislationDate of Organization',
    ]);
  });
});
