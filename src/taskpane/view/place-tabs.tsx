import { useRef, type KeyboardEvent, type ReactElement } from "react";
import type { PlaceId } from "../session/state";

const PLACES: readonly (readonly [PlaceId, string])[] = [
  ["data", "Data"],
  ["figures", "Figures"],
  ["scenarios", "Scenarios"],
  ["paper", "Paper"],
];

/** Which place a key goes to from another, as tabs do; null for a key that is no tab's. */
function goesTo(key: string, from: number): number | null {
  const last = PLACES.length - 1;
  switch (key) {
    case "ArrowRight":
      return from === last ? 0 : from + 1;
    case "ArrowLeft":
      return from === 0 ? last : from - 1;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/** The pane's four places; the number on Data is the number of decisions left. */
export function PlaceTabs({
  place,
  open,
  onPlace,
}: {
  place: PlaceId;
  /** Issues to settle. */
  open: number;
  onPlace: (place: PlaceId) => void;
}): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = PLACES.findIndex(([id]) => id === place);
    const to = PLACES[goesTo(event.key, from) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    onPlace(to[0]);
    list.current?.querySelector<HTMLElement>(`#tab-${to[0]}`)?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label="Places" onKeyDown={onKeyDown}>
      {PLACES.map(([id, name]) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === place}
          aria-controls="place"
          tabIndex={id === place ? 0 : -1}
          onClick={() => {
            onPlace(id);
          }}
        >
          {name}
          {id === "data" && open > 0 && (
            <>
              {" "}
              <span className="count">{open > 99 ? "99+" : open}</span>
              <span className="unseen"> to settle</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
