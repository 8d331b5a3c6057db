import { addressOf, all, child, resource, given } from "../find";
import type { Rule } from "./rule";

/** The functions: a namespace, where they are, and for each id that is described the code associated. */
export const functions: Rule = (manifest, { described, associated }) => {
  const faults: string[] = [];
  const points = all(manifest, "ExtensionPoint").filter(
    (point) => given(point, "xsi:type") === "CustomFunctions"
  );
  const [point] = points;
  if (point === undefined || points.length > 1) return [`${points.length} of CustomFunctions`];
  const space = resource(manifest, given(child(point, "Namespace"), "resid"));
  if (!/^[A-Z][A-Z0-9._]{0,31}$/.test(space)) faults.push(`${space} is no namespace`);
  for (const [part, ending] of [
    ["Script", "/functions.js"],
    ["Metadata", "/functions.json"],
  ] as const) {
    const address = addressOf(manifest, child(child(point, part), "SourceLocation"));
    if (!address.endsWith(ending)) faults.push(`${part} is ${address}`);
  }
  for (const id of described)
    if (!associated.includes(id)) faults.push(`nothing is associated with the function ${id}`);
  for (const id of associated)
    if (!described.includes(id)) faults.push(`the function ${id} is not described`);
  if (described.length === 0) faults.push("no function is described");
  return faults;
};
