import { describe, expect, it } from 'vitest';
import { formatOfficialNeeds } from '../../../../src/content/report/format-official-needs.ts';
import { goodFiles, loadFiles } from '../../../support/content-folder.ts';
import { officialFiles } from '../../../support/official-folder.ts';

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
const change = (name: string, from: string, to: string) => {
  const source = officialFiles[name];
  if (typeof source !== 'string' || !source.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return { ...officialFiles, [name]: source.replace(from, to) };
};

describe('an official site', () => {
  it('that states everything has no problem', async () => {
    expect(await loadFiles(officialFiles)).toMatchObject({ problems: [], ifOfficial: [] });
  });

  it.each([
    ['its code', 'site.yaml', '  siteIdCode: "0000000001"\n', 'official-identifiers', 'identifiers.siteIdCode'],
    ['its police filing', 'site.yaml', '  policeFiling: 示公网安备00000000000001号\n', 'official-identifiers', 'identifiers.policeFiling'],
    ['its address', 'site.yaml', 'url: https://www.shili.example\n', 'official-identifiers', 'url'],
    ['the fax of the office', 'pages/guide.mdx', '    fax: 无\n', 'official-guide', 'guide.office.fax'],
    ['how to obtain information', 'pages/guide.mdx', '  access: 在本站查阅。\n', 'official-guide', 'guide.access'],
    ['when a plan went online', 'plans/shili-xin.mdx', 'portalPublished: 2024-03-06 09:30\n', 'official-publication', 'portalPublished'],
    ['who issued a plan', 'plans/shili-xin.mdx', 'issuer: shili-kjj\n', 'official-publication', 'issuer'],
    [
      'when a report went online',
      'pages/report-2023.mdx',
      'portalPublished: 2024-01-20 09:00\n',
      'official-publication',
      'portalPublished',
    ],
  ])('must state %s', async (...[, name, line, code, named]) => {
    const { portal, problems } = await loadFiles(change(name, line, ''));
    expect(portal).toBeNull();
    expect(codes(problems)).toEqual([code]);
    expect(problems[0]).toMatchObject({ severity: 'error', message: expect.stringContaining(named) as string });
  });

  it('takes the e-mail of its organiser for corrections where none is named', async () => {
    const { problems } = await loadFiles(change('site.yaml', 'corrections:\n  email: jiucuo@shili.example\n', ''));
    expect(problems).toEqual([]);
  });

  it('must have a guide', async () => {
    const { 'pages/guide.mdx': _, ...others } = officialFiles;
    const { problems } = await loadFiles({ ...others, 'pages/about.mdx': '---\ntitle: 关于本站\n---\n\n示例。\n' });
    expect(codes(problems)).toEqual(['official-guide']);
    expect(problems[0]?.message).toContain('guide.classification');
  });
});

describe('a site that is not official', () => {
  it('has no problem for lacking all that, and is told what it would need', async () => {
    const { problems, ifOfficial } = await loadFiles(goodFiles);
    expect(problems).toEqual([]);
    expect(codes(ifOfficial)).toEqual(['official-publication', 'official-guide', 'official-identifiers']);
    const words = formatOfficialNeeds(ifOfficial);
    for (const word of ['official: false', 'identifiers.icp', 'guide.office.phone', 'portalPublished']) expect(words).toContain(word);
  });

  it('is told of the first ten places and the number of the others', () => {
    const need = { code: 'x', severity: 'error' as const, file: 'a', line: 1, column: 1, message: '缺', hint: '' };
    expect(
      formatOfficialNeeds(Array.from({ length: 13 }, () => need))
        .split('\n')
        .at(-1),
    ).toBe('  另有 3 处。');
  });
});
