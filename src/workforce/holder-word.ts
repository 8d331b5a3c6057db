/** Why a post has nobody of the office's own: empty, covered by an agency, or said to be deleted. */
export type Nobody = "vacant" | "agency" | "deleted";

const LEAD = /^(?:(?:the )?(?:post|position|role) (?:is )?|currently |now |still |temporarily )/;
const DELETED = /^(deleted|disestablished|post deleted|to be deleted|removed|ceased)\b/;
const AGENCY = /\bagency\b|^covered by\b|^(temp|temporary) (cover|worker|staff)\b|^contractor\b/;
const VACANT =
  /^(vacant|vacancy|vacated|frozen|freeze|unfilled|not (yet )?(filled|recruited|appointed)|empty|no (post ?)?holder|nobody|no one|out to advert|advert|advertised|advertising|at advert|on hold|hold|held vacant|being recruited|being advertised|recruiting|recruitment|under recruitment|in recruitment|awaiting (recruitment|appointment|start|starter|vetting)|to be (recruited|filled|advertised|appointed|confirmed)|offer made|new post)\b(?!,)/;
const SHORT =
  /^(?:(?:vac|tbc|tba|tbd|void)(?:\s+[-–—(/:].*|[:(/].*|\s+\d+)?|held|none|nil|n\/?a|x|-+|\?+|\*+|\.+)$/;

/** What stands in a holder's cell where the post has nobody: VACANT, TBC, Frozen, "-"; null for a holder. */
export function nobodySaid(text: string): Nobody | null {
  if (text === "" || text.length > 200) return null;
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[\s*"'“‘([<{]+(?=[a-z])|[\s*"'”’)\]>}]+$/g, "")
    .replace(LEAD, "");
  if (DELETED.test(bare)) return "deleted";
  if (AGENCY.test(bare)) return "agency";
  return VACANT.test(bare) || SHORT.test(bare || text.trim()) ? "vacant" : null;
}

/** True for what stands in a holder's cell where the post has nobody. */
export const saysNoHolder = (text: string): boolean => nobodySaid(text) !== null;

const INTERIM = /\binterim\b|\bacting\b|\btemporary promotion\b/i;

/** True where a contract type says that the holder is there for a time: interim or acting. */
export const saysInterim = (text: string): boolean => INTERIM.test(text);
