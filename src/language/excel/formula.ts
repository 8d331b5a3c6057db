/** A piece of an Excel formula and how tightly it binds, so that brackets stand only where needed. */
export interface Formula {
  readonly text: string;
  readonly binds: number;
}

export const BINDS = { compare: 1, join: 2, add: 3, multiply: 4, negate: 5, atom: 9 } as const;

export const atom = (text: string): Formula => ({ text, binds: BINDS.atom });

export const formula = (text: string, binds: number): Formula => ({ text, binds });

/** The piece, in brackets where it binds less tightly than `least`. */
export const within = (piece: Formula, least: number): string =>
  piece.binds < least ? `(${piece.text})` : piece.text;

/** f(a,b,c) */
export const callOf = (name: string, ...args: readonly Formula[]): Formula =>
  atom(`${name}(${args.map((arg) => arg.text).join(",")})`);

/** Text inside a formula: quotes doubled. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
