import type { Catalogue, CheckedMeasure } from "../../measures/catalogue";

/** The measures of these ids that the catalogue has. */
export const measuresOf = (ids: readonly string[], { measures }: Catalogue): CheckedMeasure[] =>
  ids.map((id) => measures.get(id)).filter((measure) => measure !== undefined);
