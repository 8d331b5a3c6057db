/** A page of help from a page of docs/: headings, paragraphs, lists, tables, code and links; no more is written there. */

/** Pages of docs/ that are pages of help. */
const PAGES = { "functions.md": "functions.html", "excel.md": "help.html" };

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const inline = (text) =>
  escaped(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(
      /\[([^\]]+)\]\(([^)\s]+)\)/g,
      (_, words, to) => `<a href="${PAGES[to] ?? to}">${words}</a>`
    );

/** "MUSTER.ONCOST" is found at #oncost, "What it cannot do" at #what-it-cannot-do. */
const anchor = (title) =>
  title
    .toLowerCase()
    .replace(/^muster\./, "")
    .replace(/[^a-z0-9]+/g, "-");

const cells = (row, tag) =>
  row
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
    .join("");

function block(text) {
  const lines = text.split("\n");
  const heading = /^(#+) (.*)$/.exec(text);
  if (heading !== null) {
    const level = heading[1].length;
    return `<h${level} id="${anchor(heading[2])}">${inline(heading[2])}</h${level}>`;
  }
  if (text.startsWith("```")) return `<pre>${escaped(lines.slice(1, -1).join("\n"))}</pre>`;
  if (text.startsWith("|")) {
    const [head, , ...rows] = lines;
    const body = rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("");
    return `<table><thead><tr>${cells(head, "th")}</tr></thead><tbody>${body}</tbody></table>`;
  }
  if (text.startsWith("- ")) {
    const items = text.slice(2).split(/\n- /);
    return `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
  }
  return `<p>${inline(text)}</p>`;
}

const STYLE =
  "body{font:16px/1.5 'Segoe UI',system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}" +
  "table{border-collapse:collapse}th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top}" +
  "pre{overflow-x:auto}h2{margin-top:2rem}";

export function helpPage(markdown) {
  const text = markdown.replaceAll("\r\n", "\n").trim();
  const blocks = text.match(/```[\s\S]*?```|(?:(?!\n\n)[\s\S])+/g).map((part) => part.trim());
  const title = /^# (.*)$/m.exec(text)?.[1] ?? "Help";
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="assets/icon-32.png" />
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
${blocks.map(block).join("\n")}
    </main>
  </body>
</html>
`;
}
