import type { Catalogue } from "./catalogue";

/** "FTE of leavers" and "Home Office …" keep their capitals inside a sentence. */
const startsWithName = (name: string): boolean => /^([A-Z]{2}|Home Office)/.test(name);

/** How a measure is called inside a sentence, by its id. */
export const measureName =
  (catalogue: Catalogue) =>
  (id: string): string => {
    const name = catalogue.measures.get(id)?.name ?? id;
    return startsWithName(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
  };
