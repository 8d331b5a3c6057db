/** A worker type in the middle of a sentence, many of them: "officers", "police staff", "PCSOs". */
export function typeWords(type: string | null): string {
  if (type === null) return "people";
  return WORDS.get(type) ?? type;
}

const WORDS = new Map([
  ["Police officer", "officers"],
  ["Police staff", "police staff"],
  ["PCSO", "PCSOs"],
  ["Special constable", "special constables"],
  ["Designated officer", "designated officers"],
  ["Volunteer", "volunteers"],
]);
