/** A range as the pane links to it. */
export interface SourceRange {
  readonly sheet: string;
  readonly range: string;
}

const SOURCE = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/;

/** Sheet and range of a figure's source: "'Estab Sep 25'!A4:M4103"; null for what is none. */
export function sourceRange(source: string): SourceRange | null {
  const [, quoted, plain, range] = SOURCE.exec(source) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || range === undefined ? null : { sheet, range };
}

/** "Estab Sep 25!A4:M4103": as a person reads it. */
export const rangeWords = ({ sheet, range }: SourceRange): string => `${sheet}!${range}`;
