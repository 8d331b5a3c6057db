import { addressOf, all, child, given } from "../find";
import type { Rule } from "./rule";

/** One long-lived runtime for the pane, the ribbon's commands and the functions, all on one page. */
export const sharedRuntime: Rule = (manifest) => {
  const runtimes = all(manifest, "Runtime");
  const [runtime] = runtimes;
  const id = given(runtime, "resid");
  const faults: string[] = [];
  if (runtimes.length !== 1) faults.push(`${runtimes.length} runtimes, and one was to be`);
  if (given(runtime, "lifetime") !== "long") faults.push("the runtime does not live long");
  const pages = [
    ...all(manifest, "FunctionFile"),
    ...all(manifest, "Page").map((page) => child(page, "SourceLocation")),
    ...all(manifest, "Action").flatMap((action) => child(action, "SourceLocation") ?? []),
  ];
  for (const page of pages)
    if (given(page, "resid") !== id) faults.push(`${given(page, "resid")} is not of the runtime`);
  if (all(manifest, "TaskpaneId").length > 0)
    faults.push("a TaskpaneId stands apart from the runtime");
  const settings = child(child(manifest, "DefaultSettings"), "SourceLocation");
  if (given(settings) !== addressOf(manifest, runtime))
    faults.push("DefaultSettings has another page");
  return faults;
};
