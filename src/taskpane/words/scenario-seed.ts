import { places } from "../../measures/amount";
import { err, ok, type Result } from "../../units/result";

/** Seeds are whole numbers of 32 bits. */
const MOST = 0xffffffff;

/** Reads the seed of the draws as typed; the error says what is wanted. */
export function typedSeed(text: string): Result<number, string> {
  const bare = text.trim();
  const wanted = `whole number from 0 to ${places(MOST, 0)}`;
  if (bare === "") return err(`Type a seed: a ${wanted}.`);
  const seed = /^\d+$/.test(bare) ? Number(bare) : Number.NaN;
  return seed <= MOST ? ok(seed) : err(`“${bare}” is no seed: it is a ${wanted}.`);
}
