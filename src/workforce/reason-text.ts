import { REASONS, UNKNOWN_REASON, type Reason } from "./reasons";

/** What offices write, first match first (measures 2.10, last column, and kindred wording). */
const PATTERNS: readonly (readonly [id: string, pattern: RegExp])[] = [
  ["tupe_or_secondment_end", /\btupe|second(ment|ee)\b/],
  [
    "change_of_type",
    /\bbecame (an? )?(police )?(officer|constable|pc|pcso|staff)|\b(pcso|staff|special|psv) to (a )?(pc\b|police|officer|constable|pcso|staff)|change of (worker )?(type|role type|employment group)|\binternal (move|transfer|change)|joined as (an? )?(officer|pc)\b|\b(transfer\w*|trf|moved?) to (an? )?(police )?(staff|officer|constable|pcso|pc)\b(?!.*\b(other|another|different) (police )?(force|service))/,
  ],
  [
    "transfer_out",
    /^(?!resign|retire|ret\b).*(?<!pension )\b(transfer(?!\w* of (\w+ )?pension)\w*|tx out|trf|trans out|xfer\w*)\b|^(resign|retire|ret\b).*\btransfer\w* to\b(?!.*pension).*\b(force|police|constabulary)\b/,
  ],
  [
    "voluntary_resignation",
    /^(voluntary )?resign|\b(not|never|did not|didn'?t|failed to) return(ed|ing)?\b/,
  ],
  [
    "probation_discharge",
    /\breg(ulation)?\.? ?13\b|prob(ation|ationer)?\b.*(fail|discharg|dismiss|dispens)|(fail|unsuccessful|discharg)\w*.*\bprobation|services dispensed/,
  ],
  ["medical_retirement", /\bihr\b|\bill[ -]?health|\bmedical|\bmed ret/],
  [
    "dismissal",
    /\bdismiss|\bgmh\b|gross misconduct|required to resign|\bdischarged?\b|\bcapability\b|\bsosr\b|\bsacked\b|\bmisconduct\b|\bterminated\b/,
  ],
  ["death", /\bdeath|\bdied\b|\bdeceased|^dis$|\bdied in service/],
  [
    "early_other_retirement",
    /\bearly (ret|vol)|\bvera\b|\ba19\b|\bother ret|interests? of (the )?service/,
  ],
  [
    "redundancy",
    /\bredundan|^vr$|^cr$|\b(vol\w*|comp\w*) red\b|\bvoluntary severance|\borg(anisational)? change|\bpost (was )?deleted|\brestructur/,
  ],
  ["normal_retirement", /\bretire|^ret\b|\bret'?d\b|\bage ret|30 years|\bpension/],
  [
    "end_of_contract",
    /\beoc\b|\bftc\b|\bfixed[ -]term|\b(end|completion|expiry) of (temp\w* |agency )?(contract|ftc|term|assignment)|contract (end|expir|complet)|^temp(orary)?\b/,
  ],
  [
    "voluntary_resignation",
    /\bresign|\bcareer dev|\bpromotion|\bleft for\b|\bnew job|\bother (job|employment)|\banother job|\bprivate sector|\brelocat|work[ -]?life|\bpersonal|\bdissatisf|\bstress|\bbetter (pay|reward)|^pay\b|incompatible|\bchildcare|\bcaring|\bfull[ -]time education|^voluntary\b/,
  ],
];

const SAYS_UNKNOWN =
  /^(other( reasons?)?|n\/?k|not known|unknown|not stated|n\/?a|none|-+|\?|\*|\.+)$/;

/** A reason that the text says it was not: "not redundant", "not medical retirement". */
const NEGATED =
  /\b(not|non|never)[ -](an? |due to |because of |through |by )*(redundan|retire|medical|ill|dismiss|transfer|tupe|resign|early|capability|misconduct)[a-z]*([ -](health|retire[a-z]*|redundan[a-z]*|resign[a-z]*|transfer[a-z]*))*/g;

const withoutNegated = (text: string): string =>
  text.replace(NEGATED, "").replace(/^[\s,;:.()–-]+/, "");

export interface ReasonFound {
  readonly reason: Reason;
  /** True where the text is blank or itself says that the reason is not known. */
  readonly saysUnknown: boolean;
  /** False where the text fits nothing: read as unknown, and listed. */
  readonly understood: boolean;
}

const byId = new Map(REASONS.map((reason) => [reason.id, reason]));
const byLabel = new Map(REASONS.map((reason) => [reason.label.toLowerCase(), reason]));

/** The canonical reason of a leaver's reason as given. Never guessed: what fits nothing is unknown. */
export function reasonOf(given: string): ReasonFound {
  const text = given.trim().toLowerCase();
  if (text === "" || SAYS_UNKNOWN.test(text)) {
    return { reason: UNKNOWN_REASON, saysUnknown: true, understood: true };
  }
  const same = byLabel.get(text) ?? byId.get(text);
  if (same !== undefined) return { reason: same, saysUnknown: false, understood: true };
  const said = withoutNegated(text);
  const match = PATTERNS.find(([, pattern]) => pattern.test(said));
  const reason = match === undefined ? undefined : byId.get(match[0]);
  return reason === undefined
    ? { reason: UNKNOWN_REASON, saysUnknown: false, understood: false }
    : { reason, saysUnknown: false, understood: true };
}
