import { describe, expect, it } from 'vitest';
import { reportHref, reportsOf } from '../../../../src/views/shell/report.ts';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { siteConfig } from '../../../../src/model/site/site.ts';

const site = (more: object) =>
  siteConfig.parse({ name: '站', description: '站', official: false, organiser: { name: '组' }, asOf: '2024-01-01', ...more });
const page = { title: '规划 & 计划', address: 'https://shili.example/plans/x/' };

describe('reportHref', () => {
  it('is an e-mail that names page and clause', () => {
    const mail = new URL(reportsOf(site({ corrections: { email: 'a@shili.example' } }), page, zhHans)('s1-2', '（二）主要指标') ?? '');
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'a@shili.example']);
    expect(mail.searchParams.get('subject')).toBe('纠错：规划 & 计划，（二）主要指标');
    expect(mail.searchParams.get('body')).toContain('https://shili.example/plans/x/#s1-2');
  });

  it('is the page for that where the site has one, with the address in its place', () => {
    const form = site({ corrections: { url: 'https://fix.example/?code=1&url={page}', email: 'a@shili.example' } });
    const href = reportHref(form, { ...page, address: `${page.address}#s1`, clause: '一' }, zhHans);
    expect(new URL(href ?? '').searchParams.get('url')).toBe('https://shili.example/plans/x/#s1');
  });

  it('falls back to the e-mail of the organiser, and is nothing without one', () => {
    const withEmail = site({ organiser: { name: '组', contact: { email: 'b@shili.example' } } });
    expect(reportHref(withEmail, { ...page, clause: null }, zhHans)).toMatch(/^mailto:b@shili\.example\?/);
    expect(reportHref(site({}), { ...page, clause: null }, zhHans)).toBeNull();
  });
});
