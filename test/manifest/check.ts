import { readXml } from "./read-xml";
import { addresses } from "./rules/addresses";
import { commands } from "./rules/commands";
import { functions } from "./rules/functions";
import { icons } from "./rules/icons";
import { identity } from "./rules/identity";
import { order } from "./rules/order";
import { requirements } from "./rules/requirements";
import { resources } from "./rules/resources";
import type { Rule, Surroundings } from "./rules/rule";
import { sharedRuntime } from "./rules/shared-runtime";
import { words } from "./rules/words";

export const RULES: Readonly<Record<string, Rule>> = {
  order,
  identity,
  addresses,
  resources,
  words,
  icons,
  "shared runtime": sharedRuntime,
  requirements,
  commands,
  functions,
};

/** What is wrong with a manifest: "rule: what". */
export function faultsOf(xml: string, around: Surroundings): string[] {
  const manifest = readXml(xml);
  return Object.entries(RULES).flatMap(([name, rule]) =>
    rule(manifest, around).map((fault) => `${name}: ${fault}`)
  );
}
