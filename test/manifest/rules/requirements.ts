import { all, child, given } from "../find";
import type { Rule } from "./rule";

/** What Excel must have before it offers the add-in: nothing newer is called without asking first. */
const FLOOR: Readonly<Record<string, string>> = { ExcelApi: "1.9", SharedRuntime: "1.1" };

export const requirements: Rule = (manifest) => {
  const sets = child(manifest, "Requirements");
  const asked = sets === undefined ? [] : all(sets, "Set");
  const found = Object.fromEntries(
    asked.map((set) => [given(set, "Name"), given(set, "MinVersion")])
  );
  return [
    ...Object.entries(FLOOR)
      .filter(([name, version]) => found[name] !== version)
      .map(([name, version]) => `${name} ${version} is asked for as ${found[name] ?? "nothing"}`),
    ...Object.keys(found)
      .filter((name) => FLOOR[name] === undefined)
      .map((name) => `${name} is asked for and not needed`),
  ];
};
