/** Words that the cells of some logical columns are made of, where their shape alone tells nothing. */
const VOCABULARY: ReadonlyMap<string, RegExp> = new Map([
  ["statutory", /^(y|n|yes|no|true|false|stat\w*|none?)$/i],
  ["interim", /^(y|n|yes|no|true|false|interim|acting|substantive)$/i],
  ["exit_interview", /^(y|n|yes|no|true|false|held|not held|declined|offered)$/i],
  [
    "status",
    /\b(paid|invoiced?|commit\w*|plan\w*|book\w*|complet\w*|attend\w*|cancel\w*|provision\w*|order\w*|advert\w*|shortlist\w*|interview\w*|offer\w*|vetting)\b/i,
  ],
  [
    "reason",
    /\b(resign\w*|retire\w*|transfer\w*|redundan\w*|dismiss\w*|death|died|contract|medical|health|career|tupe|second\w*|other|unknown)\b/i,
  ],
  ["worker_type", /\b(officers?|staff|pcsos?|specials?|volunteers?|constables?)\b/i],
  ["contract_type", /\b(perm\w*|fixed|temp\w*|interim|acting|second\w*|casual|agency|ftc)\b/i],
  ["cover", /\b(agency|none|acting|overtime|interim|backfill|cover\w*|temp\w*)\b/i],
]);

const MOST = 0.6;

/** Whether texts are such as the logical column holds; null where it has no words of its own. */
export function speaksLike(name: string, texts: readonly string[]): boolean | null {
  const words = VOCABULARY.get(name);
  if (words === undefined) return null;
  const said = texts.filter((text) => words.test(text.trim())).length;
  return texts.length > 0 && said >= texts.length * MOST;
}
