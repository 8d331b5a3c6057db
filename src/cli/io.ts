/** Where a command writes: the terminal, or a test. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the terminal; 80 where it has none. */
  readonly width: number;
  /** Whether headings may be bold. */
  readonly colour: boolean;
}
