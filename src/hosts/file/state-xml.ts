import { plainText } from "./xml-tags";
import { xmlText } from "./xml-text";

/** Namespace of the part that holds the product's own state; its last part is the version. */
const NAMESPACE = "urn:muster:state";
const VERSION = 1;

/** The state as the XML of a custom part, which Excel and other programs carry along unread. */
export const stateXml = (state: string): string =>
  `<state xmlns="${NAMESPACE}:${VERSION}">${xmlText(JSON.stringify(state))}</state>`;

/** True of a part of Muster's, of whatever version. */
export const isStateXml = (xml: string): boolean => xml.includes(`xmlns="${NAMESPACE}:`);

/** The state in such a part; null where it is of another version or damaged. */
export function stateFrom(xml: string): string | null {
  const [, version, text] =
    /<state xmlns="urn:muster:state:(\d+)"[^>]*>([^<]*)<\/state>/.exec(xml) ?? [];
  if (Number(version) !== VERSION || text === undefined) return null;
  try {
    const state: unknown = JSON.parse(plainText(text));
    return typeof state === "string" ? state : null;
  } catch {
    return null;
  }
}
