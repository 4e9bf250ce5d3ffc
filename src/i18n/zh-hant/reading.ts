import type { ReadingWords } from '../dictionary/reading.ts';

/** Words of the aids to reading, in Traditional Chinese. */
export const reading = {
  size: '字號',
  elder: '長者模式',
  larger: '特大字',
  pageOnly: '瀏覽器沒有啟用 JavaScript，記不住這個選擇：大字只對這一頁有效，開啟別的頁面以後，請再點一次「長者模式」。',
  backToStandard: '恢復標準字號',
  aloud: {
    name: '朗讀正文',
    from: '從何處讀起',
    fromStart: '從頭讀起',
    start: '開始朗讀',
    pause: '暫停',
    resume: '繼續',
    stop: '停止',
    speaking: '正在朗讀。',
    paused: '朗讀已暫停。',
    stopped: '朗讀已停止。',
    finished: '朗讀完畢。',
    failed: '瀏覽器沒有讀出來，請稍後再試。',
  },
} satisfies ReadingWords;
