/** The attributes of one element, by local name ("id" for "r:id"). */
export type Attributes = ReadonlyMap<string, string>;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** XML text with its entities resolved. */
export const plainText = (xml: string): string =>
  xml.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, dec?: string, named?: string) => {
      if (named !== undefined) return NAMED[named] ?? whole;
      const code = hex === undefined ? Number(dec) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
  );

/** Characters that Office writes as `_x000A_` inside names. */
export const officeText = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

function attributesOf(text: string): Attributes {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(match[1] ?? "", plainText(match[2] ?? match[3] ?? ""));
  }
  return found;
}

/** The attributes of every element of that local name, in order. */
export function* elements(xml: string, name: string): Generator<Attributes> {
  const pattern = new RegExp(
    `<(?:[\\w.-]+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>`,
    "g"
  );
  for (const match of xml.matchAll(pattern)) yield attributesOf(match[1] ?? "");
}

/** What stands between the first opening and closing tag of that local name; "" where there is none. */
export function inside(xml: string, name: string): string {
  const open = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s>])[^>]*(?<!/)>`).exec(xml);
  if (open === null) return "";
  const from = open.index + open[0].length;
  const close = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`).exec(xml.slice(from));
  return close === null ? "" : xml.slice(from, from + close.index);
}
