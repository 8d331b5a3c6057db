import type { ReactElement } from "react";
import { rangeWords, type SourceRange } from "../../words/source-range";

export type ShowCells = (sheet: string, range: string) => void;

/** An address that selects its cells. */
export function RangeLink({
  place,
  onShow,
}: {
  place: SourceRange;
  onShow: ShowCells;
}): ReactElement {
  const { sheet, range } = place;
  return (
    <button
      type="button"
      className="link range"
      onClick={() => {
        onShow(sheet, range);
      }}
    >
      <span className="unseen">Show </span>
      {rangeWords(place)}
    </button>
  );
}
