import { all, child, given } from "../find";
import type { Rule } from "./rule";

const GUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
/** Office keeps each part in 16 bits and takes no leading nought. */
const VERSION = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){3}$/;

/** Who it is: a GUID, a version of four numbers, British English, workbooks, the permission it needs. */
export const identity: Rule = (manifest) => {
  const text = (name: string): string => child(manifest, name)?.text ?? "";
  const faults: string[] = [];
  if (given(manifest, "xsi:type") !== "TaskPaneApp") faults.push("it is no TaskPaneApp");
  if (!GUID.test(text("Id"))) faults.push(`Id ${text("Id")} is no GUID`);
  const version = text("Version");
  if (!VERSION.test(version) || version.split(".").some((part) => Number(part) > 65535))
    faults.push(`Version ${version} is not four numbers up to 65535`);
  if (text("DefaultLocale") !== "en-GB") faults.push(`DefaultLocale is ${text("DefaultLocale")}`);
  const hosts = child(manifest, "Hosts")?.children.map((host) => given(host, "Name")) ?? [];
  if (hosts.join() !== "Workbook") faults.push(`Hosts are ${hosts.join()}`);
  if (text("Permissions") !== "ReadWriteDocument")
    faults.push(`Permissions are ${text("Permissions")}`);
  if (all(manifest, "AppDomain").length > 0)
    faults.push("AppDomains are named: it opens none but its own");
  return faults;
};
