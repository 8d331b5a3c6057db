import type { Chance } from "../chance";

const TREES =
  "Alder Ash Aspen Bay Beech Birch Box Cedar Cherry Elder Elm Fir Hawthorn Hazel Holly Hornbeam Juniper Larch Laurel Lime Maple Oak Olive Palm Pine Plane Poplar Rowan Spruce Sycamore Willow Yew".split(
    " "
  );
const INITIALS = "ABCDEFGHJKLMNPRSTW".split("");

/** Gives made-up names, two initials and a tree, none twice. Nobody is meant. */
export function namer({ pick }: Chance): () => string {
  const given = new Set<string>();
  return () => {
    let name = "";
    do name = `${pick(INITIALS)}${pick(INITIALS)} ${pick(TREES)}`;
    while (given.has(name));
    given.add(name);
    return name;
  };
}
