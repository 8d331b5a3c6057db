/** The prefix ("x:" or "") that a document writes an element with; "" where it is not there. */
export const prefixOf = (xml: string, name: string): string =>
  new RegExp(`<([\\w.-]+:)?${name}[\\s/>]`).exec(xml)?.[1] ?? "";

/**
 * A document with something put in as the last child of its first element of that local name. `made`
 * is given the prefix that the element is written with. Unchanged where there is no such element.
 */
export function appendChild(xml: string, name: string, made: (prefix: string) => string): string {
  const open = new RegExp(`<((?:[\\w.-]+:)?)${name}((?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?)(/?)>`);
  const found = open.exec(xml);
  if (found === null) return xml;
  const [whole, prefix = "", attributes = "", empty] = found;
  const end = found.index + whole.length;
  if (empty === "/") {
    const filled = `<${prefix}${name}${attributes}>${made(prefix)}</${prefix}${name}>`;
    return xml.slice(0, found.index) + filled + xml.slice(end);
  }
  const close = xml.indexOf(`</${prefix}${name}`, end);
  return close === -1 ? xml : xml.slice(0, close) + made(prefix) + xml.slice(close);
}

/** An attribute's value, quoted as an attribute is. */
export const quoted = (value: string): string =>
  `"${value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)}"`;
