import { describe, expect, it } from 'vitest';
import { siteConfig } from '../../../../src/model/site/site.ts';

const site = {
  name: '示例县规划公开站',
  description: '虚构站点。',
  official: false,
  organiser: { name: '示例县测试小组' },
  asOf: '2026-01-01',
};
const accepts = (overrides: object) => siteConfig.safeParse({ ...site, ...overrides }).success;
const withCode = (siteIdCode: string) => accepts({ identifiers: { siteIdCode } });

describe('siteConfig', () => {
  it('leaves out identifiers that a site does not have', () => {
    expect(siteConfig.parse(site)).toMatchObject({ identifiers: null, url: null, notice: null, indexNumberPatterns: [] });
  });

  it('must state the day that progress is judged by, in full', () => {
    expect(accepts({ asOf: undefined })).toBe(false);
    expect(accepts({ asOf: '2026-01' })).toBe(false);
  });

  it.each(['bm01000001', '3310240001', 'N000000672'])('accepts the site code %s', (code) => expect(withCode(code)).toBe(true));
  it.each(['', 'bm0100000', '331024001', 'n000000672', 'BM01000001'])('refuses the site code %j', (code) =>
    expect(withCode(code)).toBe(false),
  );

  it('refuses a pattern that is not a regular expression', () => {
    const pattern = { name: '旧式', example: '1-2' };
    expect(accepts({ indexNumberPatterns: [{ ...pattern, pattern: '\\d-\\d' }] })).toBe(true);
    expect(accepts({ indexNumberPatterns: [{ ...pattern, pattern: '(' }] })).toBe(false);
  });
});
