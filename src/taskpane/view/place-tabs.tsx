import { CounterBadge, Tab, TabList } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlaceId } from "../session/state";

const PLACES: readonly (readonly [PlaceId, string])[] = [
  ["data", "Data"],
  ["figures", "Figures"],
  ["scenarios", "Scenarios"],
  ["paper", "Paper"],
];

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
  return (
    <nav className="tabs">
      <TabList
        size="small"
        selectedValue={place}
        onTabSelect={(_, { value }) => {
          const chosen = PLACES.find(([id]) => id === value);
          if (chosen !== undefined) onPlace(chosen[0]);
        }}
      >
        {PLACES.map(([id, name]) => (
          <Tab key={id} id={`tab-${id}`} value={id} aria-controls="place">
            {name}
            {id === "data" && open > 0 && (
              <>
                {" "}
                <CounterBadge count={open} size="small" color="important" overflowCount={99} />
                <span className="unseen"> to settle</span>
              </>
            )}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
