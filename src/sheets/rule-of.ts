/** The cross-check (V-01 to V-14) a kind of problem comes from, where its code is not the check's own. */
const RULE_OF: ReadonlyMap<string, string> = new Map([
  ["post-with-two-holders", "V-01"],
  ["fte-over-one", "V-02"],
  ["leave-before-start", "V-03"],
  ["leaver-listed-twice", "V-03"],
  ["leaver-spells-overlap", "V-03"],
  ["leaver-still-listed", "V-04"],
  ["post-without-vacancy", "V-05"],
  ["vacancy-post-held", "V-05"],
  ["vacant-fte-stated", "V-05"],
  ["vacancy-twice", "V-05"],
  ["vacancy-without-post", "V-05"],
  ["assessment-used-over-booked", "V-10"],
  ["pipeline-cumulative", "V-10"],
]);

/** "V-04" for a code of a cross-check; undefined for any other. */
export const ruleOf = (code: string): string | undefined =>
  /^V-\d\d$/.test(code) ? code : RULE_OF.get(code);
