const SPECIAL = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const EACH_SPECIAL = new RegExp(SPECIAL, "g");

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A character that XML cannot hold, in the way workbooks write one. */
const numbered = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text as it stands between the tags of a part. */
export const xmlText = (text: string): string =>
  SPECIAL.test(text)
    ? text.replace(EACH_SPECIAL, (character) => NAMED[character] ?? numbered(character))
    : text;
