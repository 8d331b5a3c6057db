import type { ReactElement } from "react";
import type { PreviewSection } from "./preview";

/** The panel figures as they will stand. */
export function PreviewView({
  sections,
  withheld,
  onData,
}: {
  sections: readonly PreviewSection[];
  withheld: number;
  onData: () => void;
}): ReactElement {
  const doubted = sections.some(({ lines }) => lines.some((line) => line.doubted));
  return (
    <section className="card" aria-labelledby="preview-title">
      <h2 id="preview-title">As it will stand on “Panel figures”</h2>
      {sections.length === 0 && <p className="say">No figure can be given of these sheets yet.</p>}
      {sections.map(({ title, lines }) => (
        <table className="preview" key={title}>
          <caption>{title}</caption>
          <tbody>
            {lines.map(({ key, name, amount, range, basis, doubted: marked }) => (
              <tr key={key}>
                <th scope="row">
                  {name}
                  {marked && (
                    <>
                      <span aria-hidden="true">*</span>
                      <span className="unseen"> (rests on something to settle)</span>
                    </>
                  )}
                  <span className="why">{basis}</span>
                </th>
                <td>
                  {amount}
                  {range !== "" && <span className="why">{range}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {doubted && (
        <p className="note">
          * Rests on something that is not settled; the sheet says so too.{" "}
          <button type="button" className="link" onClick={onData}>
            Go to what is to be settled
          </button>
        </p>
      )}
      {withheld > 0 && (
        <p className="note">
          {withheld === 1 ? "1 figure is" : `${withheld} figures are`} withheld and left out; the
          register gives the reasons.
        </p>
      )}
    </section>
  );
}
