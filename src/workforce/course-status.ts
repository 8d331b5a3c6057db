export type CourseStatus = "Paid" | "Committed" | "Planned" | "Cancelled";

interface StatusText {
  readonly status: CourseStatus;
  readonly words: RegExp;
  /** False where the word does not quite say it: read so, and listed. */
  readonly sure: boolean;
}

/** What training sheets say of a booking, first match first. Attended is not yet paid, but it is owed. */
const TEXTS: readonly StatusText[] = [
  {
    status: "Cancelled",
    words: /cancel|\bcanx\b|\bcxld?\b|\bcncl|withdrawn|declined|rejected|did not attend|\bdna\b/,
    sure: true,
  },
  { status: "Cancelled", words: /refund|\bcredit(ed)?\b/, sure: false },
  {
    status: "Planned",
    words:
      /\bnot (yet )?(been )?(booked|ordered|confirmed|committed|raised|reserved)|\bun-?(booked|confirmed|committed)|\bto be (booked|ordered|confirmed|raised)|awaiting (approval|confirmation)/,
    sure: true,
  },
  {
    status: "Committed",
    words:
      /\bnot (yet )?(been )?(paid|invoiced|posted|settled|spent)|\bun-?(paid|invoiced|posted|settled|spent)|\bto (be paid|be invoiced|pay)\b|awaiting (invoice|payment)/,
    sure: true,
  },
  {
    status: "Committed",
    words: /\b(part|half|partly|partially|deposit)[ -]?(paid|invoiced|settled)/,
    sure: false,
  },
  { status: "Paid", words: /\bpaid|posted|invoiced|^actual|settled|\bspent\b/, sure: true },
  {
    status: "Committed",
    words: /commit|booked|ordered|\bpo\b|raised|confirmed|accru|\breserved\b/,
    sure: true,
  },
  {
    status: "Planned",
    words:
      /plan|propos|request|forecast|pending|expected|to be booked|\btbc\b|provisional|awaiting approval/,
    sure: true,
  },
  { status: "Committed", words: /attended|complete|passed|done|in progress|started/, sure: false },
];

/** The canonical status of a booking. What fits nothing is read as planned, and is not sure. */
export function courseStatusOf(given: string): { status: CourseStatus; sure: boolean } {
  const text = given.trim().toLowerCase();
  const found = text === "" ? undefined : TEXTS.find(({ words }) => words.test(text));
  return found ?? { status: "Planned", sure: false };
}
