import { cardsOf } from "../../../src/taskpane/cards/cards";
import { figuresBefore, wasWords } from "../../../src/taskpane/cards/was";
import { movedFigures } from "../../../src/taskpane/session/moved";
import { aFigure } from "../a-figure";

const surplus = (value: number | null) =>
  aFigure({ id: "vacancy.surplus", family: "vacancy", value });

function wasAfter(before: number | null, after: number | null): string {
  const now = [surplus(after)];
  const moved = movedFigures([surplus(before)], now);
  const [card] = cardsOf(now);
  const [old] = cardsOf(figuresBefore(now, moved));
  return wasWords(card!, old ?? null);
}

test("a finding that moved says what it was, in its own words", () => {
  expect(wasAfter(30053, 28100)).toBe("was £30,053 surplus");
  expect(wasAfter(-500, 28100)).toBe("was £500 shortfall");
  expect(wasAfter(null, 28100)).toBe("was withheld");
  expect(wasAfter(30053, null)).toBe("was £30,053 surplus");
});

test("a finding that shows as it did says nothing", () => {
  expect(wasAfter(30053.1, 30053.2)).toBe("");
});
