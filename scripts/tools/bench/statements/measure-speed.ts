import { findPromises } from '../../../../src/statements/find-promises.ts';
import { median } from '../measure/median.ts';

const runs = 9;

/** The time to read the first characters of a text, as many times as the runs say. */
function timeOf(text: string): number {
  const times = Array.from({ length: runs }, () => {
    const { user, system } = process.cpuUsage();
    findPromises(text);
    const used = process.cpuUsage({ user, system });
    return (used.user + used.system) / 1000;
  });
  return median(times);
}

/** How long 20 KB and 1 MB of text take, in milliseconds of processor time; a shorter text is repeated. */
export function measureSpeed(text: string): string {
  if (text === '') return '';
  const ofBytes = (bytes: number) => {
    const characters = Math.ceil(bytes / 3);
    return text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
  };
  return `20 KB 用时 ${timeOf(ofBytes(20_000)).toFixed(1)} 毫秒（目标 ≤ 20），1 MB 用时 ${timeOf(ofBytes(1_000_000)).toFixed(0)} 毫秒（处理器时间，${runs} 次的中位数）`;
}
