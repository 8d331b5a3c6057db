const NO_HOLDER =
  /^(vacant|vacancy|vac|frozen|unfilled|empty|out to advert|no holder|on hold|being recruited|recruiting|deleted)\b|^(tbc|tba|tbd|hold|held|none|nil|n\/?a|x|-+|\?|\*|\.+)$/i;

/** True for what stands in a holder's cell where the post has nobody: VACANT, TBC, Frozen, "-". */
export const saysNoHolder = (text: string): boolean => text !== "" && NO_HOLDER.test(text.trim());

const INTERIM = /\binterim\b|\bacting\b|\btemporary promotion\b/i;

/** True where a contract type says that the holder is there for a time: interim or acting. */
export const saysInterim = (text: string): boolean => INTERIM.test(text);
