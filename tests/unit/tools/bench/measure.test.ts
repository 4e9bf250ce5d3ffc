import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatTable } from '../../../../scripts/tools/bench/measure/format-table.ts';
import { median } from '../../../../scripts/tools/bench/measure/median.ts';
import { parseResident, parseStat, treeOf } from '../../../../scripts/tools/bench/measure/process-tree.ts';
import { runMeasured } from '../../../../scripts/tools/bench/measure/run-measured.ts';
import { usageTold } from '../../../../scripts/tools/bench/measure/told.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/measured');

describe('parseStat', () => {
  it('reads process, parent and processor time, whatever the name holds', () => {
    const fields = '42 (a) S 7 (b) R 12 42 12 0 -1 4194304 900 80 1 0 150 50 20 30 20 0 11 0 100 1 2';
    expect(parseStat(fields)).toEqual({ pid: 42, parent: 12, cpuSeconds: 2.5 });
  });

  it('gives nothing for a process that has ended', () => {
    expect(parseStat('')).toBeNull();
  });
});

describe('parseResident', () => {
  it('gives bytes', () => {
    expect(parseResident('Name:\tnode\nVmHWM:\t  300 kB\nVmRSS:\t  200 kB\n')).toBe(204_800);
  });

  it('gives 0 for a process that has ended', () => {
    expect(parseResident('Name:\tnode\nState:\tZ (zombie)\n')).toBe(0);
  });
});

describe('treeOf', () => {
  it('gives a process with its children and theirs, and no others', () => {
    const parents = { 1: 0, 2: 1, 3: 2, 4: 1, 5: 3 };
    const processes = Object.entries(parents).map(([pid, parent]) => ({ pid: Number(pid), parent, cpuSeconds: 0 }));
    expect(treeOf(2, processes).map(({ pid }) => pid)).toEqual([2, 3, 5]);
  });
});

describe('runMeasured', () => {
  it.runIf(process.platform === 'linux')('counts the memory of what the program starts, and hears what it tells', async () => {
    const megabytes = 200;
    const module = join(fixtures, 'start-another.mjs');
    const { peakBytes, seconds, cpuSeconds, told } = await runMeasured({ module, args: [String(megabytes)], cwd: fixtures });
    expect(peakBytes).toBeGreaterThan(megabytes * 1e6);
    expect(cpuSeconds).toBeGreaterThan(0);
    expect(told.map(({ message }) => message)).toEqual([{ phase: 'read' }]);
    expect(told[0]?.seconds).toBeLessThan(seconds);
  });

  it('throws what a failing program says', async () => {
    const run = runMeasured({ module: join(fixtures, 'fail.mjs'), args: [], cwd: fixtures });
    await expect(run).rejects.toThrow('The fixture fails.');
  });
});

describe('usageTold', () => {
  it('takes the last usage that a program told, and leaves out the rest', () => {
    const messages = [{ phase: 'read' }, { residentBytes: 10, cpuSeconds: 1 }, { residentBytes: 20, cpuSeconds: 2 }, null];
    expect(usageTold(messages.map((message) => ({ seconds: 0, message })))).toEqual({ residentBytes: 20, cpuSeconds: 2 });
  });
});

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 10], 3.5],
  ])('of %j is %d', (numbers, middle) => expect(median(numbers)).toBe(middle));

  it('of nothing is refused', () => expect(() => median([])).toThrow(RangeError));
});

describe('formatTable', () => {
  it('aligns columns, a Chinese character being two columns wide', () => {
    expect(
      formatTable([
        ['', '本程序'],
        ['用时', '9 s'],
      ]),
    ).toBe('       本程序\n用时      9 s');
  });
});
