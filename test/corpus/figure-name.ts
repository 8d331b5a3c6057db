import type { Figure } from "../../src/measures/figure";
import type { Loss } from "./mess/mess";

/** Id, period and group; labels are compared without case, ampersands, hyphens and spaces. */
export const figureName = ({
  id,
  periodName,
  period,
  group,
}: Pick<Figure, "id" | "periodName" | "period" | "group">): string =>
  [
    id,
    periodName === "month" ? `month ${period.from}` : periodName,
    ...Object.entries(group ?? {}).map(([by, label]) => `${by}=${plain(label)}`),
  ].join(" | ");

const plain = (label: string): string =>
  label.toLowerCase().replaceAll("&", " and ").replaceAll("-", " ").replace(/\s+/g, " ").trim();

/** Whether one of the losses takes in the figure. */
export const covers = (
  losses: readonly Loss[] | undefined,
  { family, id, group }: Pick<Figure, "family" | "id" | "group">
): boolean =>
  (losses ?? []).some(
    ({ families, ids, by }) =>
      families?.includes(family) !== false &&
      ids?.test(id) !== false &&
      by?.some((one) => Object.keys(group ?? {}).includes(one)) !== false
  );
