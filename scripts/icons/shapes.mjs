/** True where a point lies inside a shape, all in pixels. */
const INSIDE = {
  line: ({ from, to, reach }, x, y) => along(from, to, x, y).away <= reach,
  bar: ({ left, right, y: level, reach }, x, y) =>
    x >= left && x <= right && Math.abs(y - level) <= reach,
  ring: ({ centre, radius, reach }, x, y) =>
    Math.abs(Math.hypot(x - centre[0], y - centre[1]) - radius) <= reach,
  /** The right half of a ring. */
  bend: (shape, x, y) => x >= shape.centre[0] && INSIDE.ring(shape, x, y),
  /** A point that narrows from its full width to nothing. */
  nib: ({ from, to, wide }, x, y) => {
    const { share, aside, before } = along(from, to, x, y);
    return before >= 0 && before <= 1 && aside <= wide * (1 - share);
  },
};

/** Where a point lies beside the stroke from a to b. */
function along([ax, ay], [bx, by], x, y) {
  const long = Math.hypot(bx - ax, by - ay);
  const before = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / long ** 2;
  const share = Math.max(0, Math.min(1, before));
  const away = Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
  const aside = Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / long;
  return { before, share, away, aside };
}

export const inside = (shape, x, y) => INSIDE[shape.kind](shape, x, y);

/** True inside the tile, a rounded square; the smallest fill their pixels to the edge. */
export function insideTile(x, y, size) {
  const inset = size < 32 ? 0 : Math.round(size / 32);
  const radius = size * 0.19;
  const reach = size / 2 - inset - radius;
  const dx = Math.max(0, Math.abs(x - size / 2) - reach);
  const dy = Math.max(0, Math.abs(y - size / 2) - reach);
  return Math.hypot(dx, dy) <= radius;
}
