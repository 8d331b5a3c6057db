/** One figure worked out by the oracle. Percentages are numbers such as 35.0877; money is pounds. */
export interface OracleFigure {
  id: string;
  period: { from: string; to: string };
  group: Record<string, string> | null;
  value: number;
  low?: number;
  high?: number;
}

export type Group = Record<string, string> | null;
