import type { Element } from "../read-xml";

/** What the manifest speaks of, beside it. */
export interface Surroundings {
  /** The files that are served, by path from the root of the address: "assets/icon-16.png". */
  readonly files: ReadonlySet<string>;
  /** Width and height of a picture that is served; null where it is none. */
  readonly pixels: (file: string) => readonly [number, number] | null;
  /** Names of the actions that the ribbon's code associates. */
  readonly actions: readonly string[];
  /** Ids of the functions in functions.json, and of those that functions.js associates. */
  readonly described: readonly string[];
  readonly associated: readonly string[];
}

/** One thing Office asks of a manifest: what is wrong, a sentence each. */
export type Rule = (manifest: Element, around: Surroundings) => string[];
