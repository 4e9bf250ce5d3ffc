import { Parser } from 'htmlparser2';

/** A page as a list of its elements, with attributes in the order of their names, and of its words, in which blanks count as one. */
export function htmlTree(html: string): readonly string[] {
  const lines: string[] = [];
  let words = '';
  const endWords = () => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    words = '';
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      endWords();
      const sorted = Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1));
      lines.push(`<${[name, ...sorted.map(([attribute, value]) => `${attribute}=${JSON.stringify(value)}`)].join(' ')}>`);
    },
    ontext: (text) => {
      words += text;
    },
    onclosetag: (name) => {
      endWords();
      lines.push(`</${name}>`);
    },
  });
  parser.end(html);
  endWords();
  return lines;
}
