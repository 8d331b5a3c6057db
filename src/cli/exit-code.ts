/** What a command ends with. */
export const EXIT = {
  fine: 0,
  /** A figure cannot be trusted, or does not agree. */
  notAgreed: 1,
  /** It could not be done: a mistake in the command, a file that cannot be read or written. */
  notDone: 2,
  /** A fault of Muster itself. */
  fault: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
