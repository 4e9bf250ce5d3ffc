import { error, warning } from './entry.ts';

type Differing = {
  readonly name: string;
  readonly field: string;
  readonly written: string;
  readonly read: string;
  readonly paste: string;
  readonly words: string;
};

const shortened = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}……` : words);

const said = ({ name, written, read, words }: Differing) => `“${name}”写的是“${written}”，正文写的是“${read}”（“${shortened(words)}”）`;

/** Problems between the figures that are written and the words of the text. */
export const promiseEntries = {
  'figure-disagrees': error<Differing>('资料栏里写的数字、单位、比较、时间、类型，或任务的序号、标题，与标出的正文不一致。', (d) => ({
    message: said(d),
    hint: `请改成：${d.field}: ${d.paste}　或者整行删去，由正文得出；若是正文写错，请在这一项下加 corrects（field: ${d.field}，reason: 理由）。`,
  })),
  'tone-disagrees': warning<Differing>('资料栏里写的语气与标出的正文不一致。', (d) => ({
    message: said(d),
    hint: `请核对；照正文应当写成：${d.field}: ${d.paste}`,
  })),
  'comparator-unsaid': warning<Differing>('资料栏里写了比较，标出的正文却只有一个数，没有比较的词。', (d) => ({
    message: `“${d.name}”写的是“${d.written}”，正文只写了一个数，没有说不低于、不高于（“${shortened(d.words)}”）`,
    hint: `照正文应当写成：${d.field}: ${d.paste}　；正文另有“达到”“以上”这样的词的，请把它一起包进标记。`,
  })),
  'mark-cuts-figure': error<{ number: string; words: string }>('正文的标记把一个数字从中间断开。', ({ number, words }) => ({
    message: `标记把数字“${number}”断成了两截（标出的是“${shortened(words)}”）`,
    hint: '请移动开头或结尾的标记，把整个数字包进去，或整个留在外面。',
  })),
  'figure-unread': error<{ id: string; words: string }>('目标只写了编号和名称，而标出的正文里读不出数字。', ({ id, words }) => ({
    message: `目标“${id}”没有写类型和数值，从标出的正文里也读不出来（“${shortened(words)}”）`,
    hint: '请把数字包进标记；正文确实没有数字的，请写明 kind、direction 等项，例如 kind: direction（只有方向）。',
  })),
  'figure-unsure': error<{ id: string; numbers: string; words: string }>(
    '目标只写了编号和名称，而标出的正文里有几个数字，不知道是哪一个。',
    ({ id, numbers, words }) => ({
      message: `目标“${id}”标出的正文里有几个数字：${numbers}，不知道是哪一个（“${shortened(words)}”）`,
      hint: '请缩小标记，只包住一个数字；几个目标合在一句里的，各标各的；或写上 value: 指明是哪一个。',
    }),
  ),
  'figure-uncovered': warning<{ words: string }>('正文里像承诺的数字，没有任何标记。', ({ words }) => ({
    message: `“${shortened(words)}”像是一项目标，正文里没有标出`,
    hint: '若是目标，请用 <Target> 标出，并在 targets 里加上一项；可以抄的写法见 npm run check -- --suggest。若不是，不必理会。',
  })),
  'correction-unknown-field': error<{ name: string; known: string }>('更正所指的项目不存在，或不能更正。', ({ name, known }) => ({
    message: `corrects 里的“${name}”不是可以更正的项目`,
    hint: `field 可以写：${known}。`,
  })),
  'correction-without-difference': warning<{ name: string }>('写了更正，而资料与正文并没有不同。', ({ name }) => ({
    message: `corrects 说“${name}”与正文不同，实际上并没有不同`,
    hint: '请删去 corrects；若正文已经改好，更是如此。',
  })),
};
