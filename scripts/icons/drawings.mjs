/** What the icons show, each a list of shapes in pixels of the size at hand, white on the tile. */

/** How thick a line is, in whole pixels, so that level lines fill theirs. */
const THICK = { 16: 2, 20: 2, 24: 2, 32: 3, 40: 4, 48: 4, 64: 6, 80: 6, 128: 10 };

const half = (size) => THICK[size] / 2;
/** A place in sixteenths of the side, moved so that a level line through it fills whole pixels. */
const level = (sixteenths, size) => {
  const middle = half(size) % 1;
  return Math.round((sixteenths * size) / 16 - middle) + middle;
};

const line = (from, to, reach) => ({ kind: "line", from, to, reach });

/** The mark: a muster roll, each row ticked. The two smallest have two rows, so that each keeps its shape. */
function roll(size) {
  const unit = size / 16;
  const rows = size < 24 ? [5, 11] : [4, 8, 12];
  const tick = size < 24 ? 1.55 : 1.25;
  const begin = size < 24 ? 2.7 : 2.9;
  const bar = size < 24 ? [9.5, 13.5] : [9.3, 13.2];
  return rows.flatMap((row) => {
    const y = level(row, size);
    const x = begin * unit;
    const step = tick * unit;
    const low = [x + step, y + step * 0.95];
    const [left, right] = bar.map((at) => Math.round(at * unit - half(size)) + half(size));
    return [
      line([x, y], low, half(size) * 0.95),
      line(low, [x + step * 2.8, y - step * 1.05], half(size) * 0.95),
      { kind: "bar", left: left - half(size), right: right + half(size), y, reach: half(size) },
    ];
  });
}

/** Check sheets: a lens. */
function lens(size) {
  const unit = size / 16;
  return [
    { kind: "ring", centre: [6.9 * unit, 6.9 * unit], radius: 3.5 * unit, reach: half(size) },
    line([9.8 * unit, 9.8 * unit], [12.9 * unit, 12.9 * unit], half(size) * 1.2),
  ];
}

/** Write figures: a pencil over a line. */
function pencil(size) {
  const unit = size / 16;
  const y = level(13, size);
  return [
    line([11.2 * unit, 3.7 * unit], [7 * unit, 7.9 * unit], 1.35 * unit),
    {
      kind: "nib",
      from: [6.05 * unit, 8.85 * unit],
      to: [4 * unit, 10.9 * unit],
      wide: 1.35 * unit,
    },
    {
      kind: "bar",
      left: Math.round(3 * unit),
      right: Math.round(13 * unit),
      y,
      reach: half(size),
    },
  ];
}

/** Put back: an arrow that turns back. */
function back(size) {
  const unit = size / 16;
  const top = level(6, size);
  const bottom = level(12, size);
  const radius = (bottom - top) / 2;
  const turn = 9.6 * unit;
  const point = 3.3 * unit;
  return [
    line([point, top], [turn, top], half(size)),
    line([point, top], [point + 2.7 * unit, top - 2.7 * unit], half(size)),
    line([point, top], [point + 2.7 * unit, top + 2.7 * unit], half(size)),
    { kind: "bend", centre: [turn, top + radius], radius, reach: half(size) },
    line([turn, bottom], [6.6 * unit, bottom], half(size)),
  ];
}

/** The add-in's own mark is also shown at 128 pixels, outside the ribbon. */
export const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
export const DRAWINGS = [
  { name: "icon", draw: roll, sizes: [...RIBBON, 128] },
  { name: "check", draw: lens, sizes: RIBBON },
  { name: "write", draw: pencil, sizes: RIBBON },
  { name: "put-back", draw: back, sizes: RIBBON },
];
