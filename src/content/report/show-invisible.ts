/** Characters that would move the cursor, turn the direction of a line or begin a new one; lone halves of a pair too. */
const invisible =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Surrogate}/gu;

/** A piece of content for a terminal: no escape sequence of it takes effect, and it stays on its line. Keeps the number of characters. */
export function showInvisible(text: string): string {
  return text.replace(invisible, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}

/** JSON with such characters as escapes: the same data, safe to look at in a terminal. Takes what JSON.stringify gives. */
export function escapeInvisible(json: string): string {
  return json.replace(invisible, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
