import { describe, expect, it } from 'vitest';
import { wholeRanges } from '../../../../src/serving/own/site-handler.ts';

describe('wholeRanges', () => {
  it.each([
    ['bytes=-5', 'bytes=-5'],
    ['bytes=-8', 'bytes=-8'],
    ['bytes=-9', 'bytes=0-'],
    ['bytes= -999 , 1-2,-0', 'bytes= 0- , 1-2,-0'],
    ['bytes=0-1,-999', 'bytes=0-1,0-'],
    ['bytes=5-1', 'bytes=5-1'],
    ['bytes=--9', 'bytes=--9'],
    ['', ''],
  ])('reads %j of eight bytes as %j', (range, meant) => {
    expect(wholeRanges(range, 8)).toBe(meant);
  });

  it('asks for the whole of an empty file', () => expect(wholeRanges('bytes=-5', 0)).toBeUndefined());
});
