import type { Rectangle } from "../../workbook/grid";
import { addressOf } from "./address";

/** Longest address that Office.js takes, with room to spare. */
const LONGEST = 8000;

/** Addresses of several rectangles, each text short enough for one call. */
export function addressesOf(areas: readonly Rectangle[]): string[] {
  return joined(areas.map(addressOf));
}

/** Addresses put together with commas, each text short enough for one call. */
export function joined(addresses: readonly string[]): string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last === undefined || last.length + address.length + 1 > LONGEST) texts.push(address);
    else texts[texts.length - 1] = `${last},${address}`;
  }
  return texts;
}
