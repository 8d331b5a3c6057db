const utf16 = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length * 2 }, (_, i) =>
    i % 2 === 0 ? text.charCodeAt(i / 2) : 0
  );

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** True for the container of Office 97 to 2003, which also wraps every encrypted workbook. */
export const isOldContainer = (bytes: Uint8Array): boolean =>
  OLE_MAGIC.every((byte, i) => bytes[i] === byte);

/** What an old container holds, told by the names of its streams (UTF-16 in its directory). */
export function oldContainerHolds(
  bytes: Uint8Array
): "password" | "label" | "oldExcel" | "oldOffice" {
  if (holds(bytes, utf16("EncryptedPackage"))) {
    return holds(bytes, utf16("DRMEncrypted")) ? "label" : "password";
  }
  return holds(bytes, utf16("Workbook")) || holds(bytes, utf16("Book\0"))
    ? "oldExcel"
    : "oldOffice";
}
