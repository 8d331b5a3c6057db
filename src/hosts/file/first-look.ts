import type { Fault } from "../../workbook/fault";
import { faults } from "./faults";
import { FILE_LIMIT } from "./limits";
import { isOldContainer, oldContainerHolds } from "./old-office";

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Judges a file by its first bytes, before anything is unpacked: the fault, or null to go on. */
export function firstLook(name: string, bytes: Uint8Array): Fault | null {
  if (bytes.length === 0) return faults.empty(name);
  if (bytes.length > FILE_LIMIT) return faults.tooLargeUnpacked(name, "it is over 512 MB");
  if (isOldContainer(bytes)) return faults[oldContainerHolds(bytes)](name);
  if (isZip(bytes)) return null;
  const start = bytes.subarray(0, 512);
  if (start.every((byte) => byte === 0)) {
    return faults.damaged(name, "it holds only zeros, as an unfinished copy does");
  }
  if (!start.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)) {
    return faults.notZip(name);
  }
  const text = new TextDecoder().decode(start).trimStart();
  return text.startsWith("<") ? faults.webPage(name) : faults.plainText(name);
}
