import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { Fix } from "../../../sheets/issue";
import { fixText } from "../../words/fix-text";

const FIRST_SHOWN = 5;

/** What would change, before it does. */
export function FixPreview({
  fixes,
  onFix,
  onCancel,
}: {
  fixes: readonly Fix[];
  onFix: () => void;
  onCancel: () => void;
}): ReactElement {
  const title = useRef<HTMLTableCaptionElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <div className="fix">
      <table className="lined">
        <caption ref={title} tabIndex={-1}>
          {fixes.length === 1 ? "This cell would change" : "These cells would change"}
        </caption>
        <thead>
          <tr>
            <th scope="col">Cell</th>
            <th scope="col">Now</th>
            <th scope="col">Would be</th>
          </tr>
        </thead>
        <tbody>
          {fixes.slice(0, FIRST_SHOWN).map((fix) => (
            <tr key={fix.cell}>
              <th scope="row">{fix.cell}</th>
              <td>{fixText(fix.from, false)}</td>
              <td>{fixText(fix.to, fix.isDate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {fixes.length > FIRST_SHOWN && (
        <p className="note">and {fixes.length - FIRST_SHOWN} more cells</p>
      )}
      <p className="note">The old values are kept in a table “Changes” and can be put back.</p>
      <div className="buttons">
        <Button appearance="primary" size="small" onClick={onFix}>
          {fixes.length === 1 ? "Change the cell" : `Change ${fixes.length} cells`}
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
