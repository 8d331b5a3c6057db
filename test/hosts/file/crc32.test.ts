import { crc32 } from "../../../src/hosts/file/crc32";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["", 0],
  ["1", 0x83dcefb7],
  ["1234", 0x9be3e0a3],
  ["12345", 0xcbf53a1c],
  ["123456789", 0xcbf43926],
])("the check sum of “%s”", (text, sum) => {
  expect(crc32(bytes(text))).toBe(sum);
});

test("bytes above 127, in every place of four", () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => 255 - i);
  expect([0, 1, 2, 3].map((skip) => crc32(all.subarray(skip, 240 + skip)).toString(16))).toEqual(
    [0, 1, 2, 3].map((skip) => slowly(all.subarray(skip, 240 + skip)).toString(16))
  );
});

/** Bit by bit, as the standard states it. */
function slowly(some: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of some) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
