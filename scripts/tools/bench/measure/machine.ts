import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** The machine that figures were taken on, in one line. */
export function describeMachine(): string {
  const memory = (totalmem() / 1024 ** 3).toFixed(1);
  const [load = 0] = loadavg();
  const parts = [
    `${availableParallelism()} 核 ${cpus()[0]?.model ?? ''}`,
    `内存 ${memory} GB`,
    `Node ${process.version}`,
    `${process.platform} ${process.arch}`,
  ];
  return `${parts.join('，')}；开始时的负载 ${load.toFixed(2)}`;
}
