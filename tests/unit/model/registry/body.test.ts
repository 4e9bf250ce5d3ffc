import { describe, expect, it } from 'vitest';
import { body } from '../../../../src/model/registry/body.ts';
import { region } from '../../../../src/model/registry/region.ts';

describe('body', () => {
  const entry = { id: 'shili-kjj', name: '示例县科学技术局', level: '县级', kind: '政府部门', verified: false };

  it('is complete with id, name, level, kind and whether the name is verified', () => {
    expect(body.parse(entry)).toMatchObject({ level: 'county', kind: 'department', shortNames: [], parent: null, creditCode: null });
  });

  it('must say whether the full name is verified', () => expect(body.safeParse({ ...entry, verified: undefined }).success).toBe(false));
  it('refuses a credit code with a wrong check character', () =>
    expect(body.safeParse({ ...entry, creditCode: '1133102400268141X5' }).success).toBe(false));
});

describe('region', () => {
  const entry = { id: 'shili', name: '示例县', level: 'county' };

  it('needs no division code', () => expect(region.parse(entry).divisionCode).toBeNull());
  it('refuses a division code that has not six digits', () =>
    expect(region.safeParse({ ...entry, divisionCode: '33102' }).success).toBe(false));
});
