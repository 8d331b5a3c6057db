import { addressOf, all, child, given } from "../find";
import type { Rule } from "./rule";

const TYPES = ["ShowTaskpane", "ExecuteFunction"];

/** One group on the Home tab; one button opens the pane, each other has an action of the ribbon's code. */
export const commands: Rule = (manifest, { actions }) => {
  const faults: string[] = [];
  const tabs = all(manifest, "OfficeTab").map((tab) => given(tab, "id"));
  if (tabs.join() !== "TabHome") faults.push(`the tabs are ${tabs.join()}`);
  if (all(manifest, "Group").length !== 1) faults.push("there is not one group");
  const found = all(manifest, "Action");
  for (const action of found)
    if (!TYPES.includes(given(action, "xsi:type")))
      faults.push(`${given(action, "xsi:type")} is no action`);
  const shows = found.filter((action) => given(action, "xsi:type") === "ShowTaskpane");
  if (shows.length !== 1) faults.push(`${shows.length} buttons open the pane`);
  const names = found
    .filter((action) => given(action, "xsi:type") === "ExecuteFunction")
    .map((action) => child(action, "FunctionName")?.text ?? "");
  for (const name of names)
    if (!actions.includes(name)) faults.push(`nothing is associated with ${name}`);
  for (const action of actions) if (!names.includes(action)) faults.push(`${action} has no button`);
  for (const control of all(manifest, "Control"))
    if (addressOf(manifest, child(control, "Label")) === "") faults.push("a button has no label");
  return faults;
};
