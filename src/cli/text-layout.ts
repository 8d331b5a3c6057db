/** Words broken into lines of at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** A paragraph behind an indent, its later lines two further in. */
export const paragraph = (text: string, width: number, indent: number): string[] =>
  wrap(text, width - indent - 2).map((line, i) => " ".repeat(i === 0 ? indent : indent + 2) + line);

/** What it is on the left, how much on the right edge; a long name takes a second line. */
export function nameAndValue(name: string, value: string, width: number, indent: number): string[] {
  const room = width - indent - value.length - 2;
  const lines = wrap(name, Math.max(20, room));
  const last = lines.pop() ?? "";
  const before = lines.map((line) => " ".repeat(indent) + line);
  const start = " ".repeat(indent) + last;
  return [...before, start + value.padStart(Math.max(value.length + 2, width - start.length))];
}

/** Columns: the first to the left, the others to the right, wide enough for what they hold. */
export function columns(
  rows: readonly (readonly string[])[],
  width: number,
  indent: number
): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? "").length))
  );
  const rest = widths.slice(1).reduce((sum, one) => sum + one + 2, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(16, width - indent - rest));
  return rows.flatMap(([label = "", ...cells]) => {
    // What a label stands further in by, all its lines do.
    const inner = label.slice(0, label.length - label.trimStart().length);
    const lines = wrap(label.trimStart(), first - inner.length).map((line) => inner + line);
    const last = lines.pop() ?? "";
    const right = cells.map((cell, i) => `  ${cell.padStart(widths[i + 1] ?? 0)}`).join("");
    const pad = " ".repeat(indent);
    return [...lines.map((line) => pad + line), (pad + last.padEnd(first) + right).trimEnd()];
  });
}
