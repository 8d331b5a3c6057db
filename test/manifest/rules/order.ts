import { everything } from "../find";
import type { Rule } from "./rule";

/** The children Office knows of an add-in-only manifest's elements, in the order it requires. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab", "CustomTab"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  Requirements: ["Sets"],
  Sets: ["Set"],
};

/** Which of them must be there. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Hosts", "Resources"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
};

/** Only these may stand more than once in their parent. */
const MANY = new Set(["ExtensionPoint", "Control", "Group", "Set", "Host", "Runtime"]);

export const order: Rule = (manifest) =>
  everything(manifest).flatMap(({ name, children }) => {
    const names = children.map((one) => one.name);
    const missing = (NEEDED[name] ?? [])
      .filter((needed) => !names.includes(needed))
      .map((needed) => `${name} has no ${needed}`);
    const known = ORDER[name];
    if (known === undefined) return missing;
    const strange = names
      .filter((one) => !known.includes(one))
      .map((one) => `${one} does not belong in ${name}`);
    const twice = names
      .filter((one, i) => !MANY.has(one) && names.indexOf(one) !== i)
      .map((one) => `${name} has more than one ${one}`);
    const late = names
      .filter((one, i) => i > 0 && known.indexOf(one) < known.indexOf(names[i - 1] ?? ""))
      .map((one) => `${one} stands too late in ${name}`);
    return [...missing, ...strange, ...twice, ...late];
  });
