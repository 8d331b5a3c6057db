import { child, everything, given } from "../find";
import type { Rule } from "./rule";

/** Which kind of resource the resid of an element stands for. */
const KINDS: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  LearnMoreUrl: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  Runtime: "bt:Urls",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

const LONGEST = 32;

/** Every resid is short and stands for one resource of the right kind; none is left over; ids are one's own. */
export const resources: Rule = (manifest) => {
  const held = child(child(manifest, "VersionOverrides"), "Resources");
  const ids = (kind: string): string[] =>
    child(held, kind)?.children.map((one) => given(one, "id")) ?? [];
  const defined = [...new Set(Object.values(KINDS))].flatMap(ids);
  const users = everything(manifest).filter(({ attributes }) => attributes.has("resid"));
  const used = users.map((element) => given(element, "resid"));
  const controls = everything(manifest)
    .filter(({ name }) => name === "Control" || name === "Group")
    .map((element) => given(element, "id"));
  const repeated = (list: readonly string[]): string[] =>
    list.filter((id, i) => list.indexOf(id) !== i);
  return [
    ...users
      .filter((element) => !ids(KINDS[element.name] ?? "").includes(given(element, "resid")))
      .map((element) => `${element.name} ${given(element, "resid")} stands for nothing`),
    ...[...new Set([...used, ...defined])]
      .filter((id) => id.length > LONGEST)
      .map((id) => `${id} is longer than ${LONGEST}`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is used nowhere`),
    ...repeated(defined).map((id) => `${id} is there twice`),
    ...repeated(controls).map((id) => `${id} is the id of two controls`),
  ];
};
