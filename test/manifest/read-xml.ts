/** One element of an XML file: enough for a manifest, which has no mixed content. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

const TOKEN =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<\/([\w:.]+)>|<([\w:.]+)((?:\s+[\w:.]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads a whole file; what is not understood throws with its place. */
export function readXml(xml: string): Element {
  const top = {
    name: "",
    attributes: new Map<string, string>(),
    children: [] as Element[],
    text: "",
  };
  const open = [top];
  let at = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (match.index !== at) break;
    at += match[0].length;
    const [, closed, name, attributes, empty, text] = match;
    const inner = open.at(-1);
    if (inner === undefined) break;
    if (closed !== undefined) {
      if (inner.name !== closed) throw new Error(`</${closed}> closes <${inner.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes ?? ""), children: [], text: "" };
      inner.children.push(element);
      if (empty === "") open.push(element);
    } else inner.text += (text ?? "").trim();
  }
  if (at !== xml.length || open.length !== 1)
    throw new Error(`not understood: ${xml.slice(at, at + 60)}`);
  const [root] = top.children;
  if (root === undefined) throw new Error("no element");
  return root;
}

const attributesOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/([\w:.]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value])
  );
