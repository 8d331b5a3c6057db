const NO_HOLDER =
  /^(vacant|vacancy|vac|tbc|tba|tbd|frozen|unfilled|empty|out to advert|no holder|held|hold|on hold|being recruited|recruiting|deleted|none|nil|n\/?a|x|-+|\?|\*|\.+)\b|^(-+|\?|\*|\.+)$/i;

/** True for what stands in a holder's cell where the post has nobody: VACANT, TBC, Frozen, "-". */
export const saysNoHolder = (text: string): boolean => text !== "" && NO_HOLDER.test(text.trim());

const INTERIM = /\binterim\b|\bacting\b|\btemporary promotion\b/i;

/** True where a contract type says that the holder is there for a time: interim or acting. */
export const saysInterim = (text: string): boolean => INTERIM.test(text);
