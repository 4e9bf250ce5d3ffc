/** Characters to an utterance: some voices fall silent after about fifteen seconds, which is some 70 characters at a slow pace. */
const longest = 70;

function join(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + part.length <= longest) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/** Cuts a text behind its sentences, and long sentences behind their commas, into utterances that no voice breaks off. */
export function splitSpeech(text: string): string[] {
  const sentences = text.split(/(?<=[。！？；.!?;])(?![\d.])/);
  const parts = sentences.flatMap((sentence) => (sentence.length <= longest ? [sentence] : join(sentence.split(/(?<=[，、：,:])(?!\d)/))));
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}
