import { all, child, given } from "../find";
import type { Rule } from "./rule";

const SHORT = 125;
const LONG = 250;

/** Words are there, and fit where Office shows them. */
export const words: Rule = (manifest) => {
  const strings = (kind: string): string[] =>
    all(manifest, kind).flatMap(({ children }) => children.map((one) => given(one)));
  const short = [
    given(child(manifest, "DisplayName")),
    child(manifest, "ProviderName")?.text ?? "",
    ...strings("bt:ShortStrings"),
  ];
  const long = [given(child(manifest, "Description")), ...strings("bt:LongStrings")];
  const faults = (texts: readonly string[], most: number): string[] =>
    texts.flatMap((text) => {
      if (text.trim() === "") return ["a text is empty"];
      return text.length > most ? [`"${text.slice(0, 20)}…" is longer than ${most}`] : [];
    });
  return [...faults(short, SHORT), ...faults(long, LONG)];
};
