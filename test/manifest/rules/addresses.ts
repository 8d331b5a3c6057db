import { everything, given } from "../find";
import type { Rule } from "./rule";

/** Every address is https, on the one host, and of a file that is served. */
export const addresses: Rule = (manifest, { files }) => {
  const found = everything(manifest)
    .map((element) => given(element))
    .filter((value) => value.includes("://"));
  const [first = ""] = found;
  const root = first.slice(0, first.indexOf("/", "https://".length) + 1);
  return found.flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not https`];
    if (!address.startsWith(root)) return [`${address} is not on ${root}`];
    const file = address.slice(root.length);
    return files.has(file) ? [] : [`${address}: no such file is built`];
  });
};
