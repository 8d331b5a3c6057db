import { useId, type ReactElement } from "react";

export interface ScrollRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
}

/** A table that scrolls sideways within itself; its caption and the names of its rows stay in view. */
export function ScrollTable({
  caption,
  head,
  rows,
  longNames = false,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly ScrollRow[];
  /** Names of several words, which need room of their own. */
  longNames?: boolean;
}): ReactElement {
  const id = useId();
  const [first, ...columns] = head;
  return (
    <>
      <p className="caption" id={id}>
        {caption}
      </p>
      <div className="scrolls" role="region" aria-labelledby={id} tabIndex={0}>
        <table
          className={longNames ? "figures steady long-names" : "figures steady"}
          aria-labelledby={id}
        >
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {columns.map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {columns.map((column, i) => (
                  <td key={column}>{cells[i] ?? ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
