import { all, child, given, resource } from "../find";
import type { Rule, Surroundings } from "./rule";

const NEEDED = [16, 32, 80];
const KNOWN = [16, 20, 24, 32, 40, 48, 64, 80];

function picture(address: string, size: number, { pixels }: Surroundings): string[] {
  const file = /^https:\/\/[^/]+\/(.*)$/.exec(address)?.[1] ?? address;
  const found = pixels(file);
  if (found === null) return [`${file} is no picture`];
  const [wide, high] = found;
  return wide === size && high === size
    ? []
    : [`${file} is ${wide} × ${high}, and ${size} was said`];
}

/** Icons of the sizes Office needs, each a picture of the pixels it claims. */
export const icons: Rule = (manifest, around) => [
  ...picture(given(child(manifest, "IconUrl")), 32, around),
  ...picture(given(child(manifest, "HighResolutionIconUrl")), 64, around),
  ...all(manifest, "Icon").flatMap(({ children }) => {
    const sizes = children.map((image) => Number(given(image, "size")));
    return [
      ...NEEDED.filter((size) => !sizes.includes(size)).map((size) => `an icon has no ${size}`),
      ...sizes.filter((size) => !KNOWN.includes(size)).map((size) => `${size} is no size of icon`),
      ...children.flatMap((image, i) =>
        picture(resource(manifest, given(image, "resid")), sizes[i] ?? 0, around)
      ),
    ];
  }),
];
