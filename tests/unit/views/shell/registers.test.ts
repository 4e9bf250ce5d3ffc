import { describe, expect, it } from 'vitest';
import { policeRegister } from '../../../../src/views/shell/registers.ts';

describe('policeRegister', () => {
  it('leads to the entry of the number, and nowhere without one', () => {
    expect(policeRegister('示公网安备00000000000001号')).toMatch(/code=00000000000001$/);
    expect(policeRegister('示公网安备')).toBeNull();
    expect(policeRegister(null)).toBeNull();
  });
});
