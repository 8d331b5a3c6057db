/** What a line says, before names have meaning: numbers, texts, names and calls. Operators are calls. */
export type Syntax =
  | { readonly node: "number"; readonly value: number }
  | { readonly node: "text"; readonly value: string }
  | { readonly node: "name"; readonly path: readonly string[] }
  | { readonly node: "call"; readonly fn: string; readonly args: readonly Syntax[] };

/** Written back as a person would write it. */
export function show(syntax: Syntax): string {
  switch (syntax.node) {
    case "number":
      return String(syntax.value);
    case "text":
      return JSON.stringify(syntax.value);
    case "name":
      return syntax.path.join(".");
    case "call": {
      const args = syntax.args.map(show);
      if (/^[a-z]{2,}/i.test(syntax.fn) && !["and", "or", "not"].includes(syntax.fn))
        return `${syntax.fn}(${args.join(", ")})`;
      return args.length === 1
        ? `${syntax.fn} ${args[0] ?? ""}`
        : `(${args.join(` ${syntax.fn} `)})`;
    }
  }
}
