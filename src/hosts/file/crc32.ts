/** Four tables of 256: what a byte leaves behind when it is the last of four, the one before it, and so on. */
const TABLES = new Uint32Array(1024);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  TABLES[byte] = value;
}
for (let i = 256; i < 1024; i++) {
  const before = TABLES[i - 256] as number;
  TABLES[i] = (TABLES[before & 255] as number) ^ (before >>> 8);
}

/** The check sum that a zip file keeps of each part, unpacked. Four bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  const fours = bytes.length & ~3;
  let i = 0;
  for (; i < fours; i += 4) {
    sum ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    sum =
      (TABLES[768 + (sum & 255)] as number) ^
      (TABLES[512 + ((sum >>> 8) & 255)] as number) ^
      (TABLES[256 + ((sum >>> 16) & 255)] as number) ^
      (TABLES[sum >>> 24] as number);
  }
  for (; i < bytes.length; i++)
    sum = (TABLES[(sum ^ (bytes[i] as number)) & 255] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}
