import { describe, expect, it } from 'vitest';
import { isOrganisationCode, organisationCheckCharacter } from '../../../../src/model/values/identifiers.ts';

describe('isOrganisationCode', () => {
  it.each(['000014349', '053533505', '01527918X', '00268141X', '013933539', '007280420'])('accepts the real code %s', (code) => {
    expect(isOrganisationCode(code)).toBe(true);
  });

  it.each(['000014348', '01527918x', '015279180', '1527918X', '01527918-X', '', '０00014349'])('refuses %j', (code) => {
    expect(isOrganisationCode(code)).toBe(false);
  });
});

describe('organisationCheckCharacter', () => {
  it('writes ten as X and eleven as 0', () => {
    expect(organisationCheckCharacter('01527918')).toBe('X');
    expect(organisationCheckCharacter('00000000')).toBe('0');
  });
});
