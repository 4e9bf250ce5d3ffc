import type { ReadingWords } from '../dictionary/reading.ts';

/** Words of the aids to reading, in Simplified Chinese. */
export const reading = {
  size: '字号',
  elder: '长者模式',
  larger: '特大字',
  pageOnly: '浏览器没有启用脚本，记不住这个选择：大字只对这一页有效，打开别的页面以后，请再点一次“长者模式”。',
  backToStandard: '恢复标准字号',
  aloud: {
    name: '朗读正文',
    from: '从何处读起',
    fromStart: '从头读起',
    start: '开始朗读',
    pause: '暂停',
    resume: '继续',
    stop: '停止',
    speaking: '正在朗读。',
    paused: '朗读已暂停。',
    stopped: '朗读已停止。',
    finished: '朗读完毕。',
    failed: '浏览器没有读出来，请稍后再试。',
  },
} satisfies ReadingWords;
