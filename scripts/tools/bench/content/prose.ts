import type { Random } from './random.ts';
import { actions, actors, objects, principles, verbs, weaknesses } from './words.ts';

type Sentence = (random: Random, topic: string) => string;

/** Things to do, none of them twice. */
function acts({ pick, sample }: Random, count: number): readonly string[] {
  return sample(objects, count).map((object) => pick(verbs) + object);
}

function support({ pick, sample }: Random): string {
  const [first, second] = sample(actors, 2);
  return `支持${first}${pick(actions)}，鼓励${second}${pick(actions)}。`;
}

function workGroup(random: Random): string {
  const [leader, member] = random.sample(actors, 2);
  return `由${leader}牵头成立工作小组，${member}共同参加，${acts(random, 2).join('，')}。`;
}

const sentences: readonly Sentence[] = [
  (random, topic) => `围绕${topic}，${acts(random, 3).join('，')}。`,
  (random) => `坚持${random.pick(principles)}，把${random.sample(objects, 2).join('同')}结合起来，${acts(random, 1).join('')}。`,
  (random) => `针对一些地方${random.sample(weaknesses, 2).join('、')}的情况，${acts(random, 2).join('；同时')}。`,
  (random) => `对${random.pick(objects)}每半年核对一次进展，结果报送主管部门，并向社会公布。`,
  (random) => `在${random.integer(2, 9)}个乡镇（街道）先行试点，${acts(random, 1).join('')}，形成做法后在全域推开。`,
  (random, topic) => `每年安排${topic}重点项目不少于${random.integer(6, 48)}个，优先支持${random.sample(objects, 2).join('，以及')}。`,
  support,
  workGroup,
];

/** A paragraph of so many sentences on a topic. */
export function paragraph(random: Random, topic: string, length: number): string {
  return Array.from({ length }, () => random.pick(sentences)(random, topic)).join('');
}

/** A dash item that opens with a principle. */
export function dashItem(random: Random, principle: string, topic: string): string {
  return `——${principle}。${paragraph(random, topic, 2)}`;
}
