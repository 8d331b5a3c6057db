import { CHUNK } from "./program";

/** Rows of the current chunk that are in question, and the cell each is added to. */
export class Chosen {
  readonly rows = new Int32Array(CHUNK);
  readonly cells = new Int32Array(CHUNK);
  count = 0;
}
