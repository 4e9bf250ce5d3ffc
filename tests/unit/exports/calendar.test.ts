import { describe, expect, it } from 'vitest';
import { renderCalendar, type Place } from '../../../src/exports/calendar.ts';
import type { Portal } from '../../../src/model/portal.ts';
import { fullPlan, makePlan, makePortal } from '../../support/portal.ts';
import { targetExamples } from '../../support/targets.ts';

const place = { base: '/portal/', origin: 'https://shili.example' };
const unfolded = (text: string) => text.replaceAll(/\r\n[ \t]/g, '');

describe('the calendar of deadlines', () => {
  const text = renderCalendar(makePortal([fullPlan()]), place);

  it('has an entry of a whole day on the last day of the year for everything with a year', () => {
    const dated = fullPlan().targets.filter(({ targetYear }) => targetYear !== null);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(dated.length);
    expect(unfolded(text)).toContain('DTSTART;VALUE=DATE:20251231');
    expect(unfolded(text)).toContain('SUMMARY:到期：全县高新技术企业数');
    expect(unfolded(text)).toContain('URL;VALUE=URI:https://shili.example/portal/plans/shili-kechuang/#t-firms');
  });

  it('has an entry on the day of each item: within the year, of a step, and of a beginning', () => {
    const target = { ...targetExamples.threshold, deadline: '2025年6月底前', steps: [{ due: '2024', value: '100', printed: '100' }] };
    const milestone = { id: 'opened', name: '建成示例中心', hedge: 'firm' as const, start: '2025-03', due: '2025-09-15' };
    const tasks = [{ id: 'a', number: '2', title: '新建2座', group: 'task' as const, deadline: '2025年第一季度' }];
    const own = unfolded(renderCalendar(makePortal([makePlan({ targets: [target], milestones: [milestone], tasks })]), place));
    const days = [...own.matchAll(/DTSTART;VALUE=DATE:(\d+)[^]*?SUMMARY:(.*)/g)].map(([, day, summary]) => `${day} ${summary}`);
    expect(days).toEqual([
      '20241231 到期：全县高新技术企业数',
      '20250630 到期：全县高新技术企业数',
      '20250331 应当开始：建成示例中心',
      '20250915 到期：建成示例中心',
      '20250331 到期：2\u3000新建2座',
    ]);
    expect(new Set(own.match(/^UID:.*$/gm)).size).toBe(5);
  });

  it('ends every line with CRLF, the last too, and folds lines at 75 octets', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('names its entries as no other site does, whatever the items are called', () => {
    const named = (plan: string, item: string) => makePlan({ id: plan, targets: [{ ...targetExamples.threshold, id: item }] });
    const uidsOf = (portal: Portal, where: Place) =>
      Array.from(unfolded(renderCalendar(portal, where)).matchAll(/^UID:(.*)\r$/gm), ([, uid]) => uid);
    const portal = makePortal([named('a', 'b-target-c'), named('a-target-b', 'c')]);
    const other = { ...portal, site: { ...portal.site, name: '另一个网站' } };
    const nowhere = { base: '/', origin: null };
    const places = [place, { ...place, base: '/' }, { ...place, origin: 'https://linxian.example' }, nowhere];
    const uids = [...places.map((where) => uidsOf(portal, where)), uidsOf(other, nowhere)].flat();
    expect(uids).toHaveLength(10);
    expect(new Set(uids).size).toBe(10);
    expect(uids[0]).toBe('a/target/b-target-c@shili.example/portal');
  });

  it('counts parts and restatements with what they belong to, and holds nothing of plans that are not open', () => {
    const again = { ...targetExamples.threshold, id: 'again', restates: 'firms' };
    expect(renderCalendar(makePortal([makePlan({ targets: [again] })]), place)).not.toContain('VEVENT');
    expect(renderCalendar(makePortal([{ ...fullPlan(), disclosure: '依申请公开' }]), place)).not.toContain('VEVENT');
  });

  it('has the same bytes in every time zone', () => {
    const before = process.env['TZ'];
    const texts = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return renderCalendar(makePortal([fullPlan()]), place);
    });
    process.env['TZ'] = before;
    expect(new Set(texts).size).toBe(1);
  });
});
