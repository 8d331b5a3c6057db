import type { Ground } from "../../../../src/taskpane/engine/scenarios/outlook";
import { foundLevers } from "../../../../src/taskpane/places/scenarios/found-levers";
import { leversShown, unexplained } from "../../../../src/taskpane/places/scenarios/levers-shown";
import { settingKey } from "../../../../src/taskpane/engine/scenarios/setting-key";
import { leverSpec } from "../../../../src/scenarios/levers";
import { anOffer, aSetting } from "../../a-scenario";

const near = anOffer({ key: settingKey(aSetting) });
const staff = anOffer({
  key: settingKey({ lever: "leaver_rate", type: "Police staff" }),
  setting: { lever: "leaver_rate", type: "Police staff" },
  label: "Leaver rate, police staff",
});
const award = anOffer({
  key: settingKey({ lever: "pay_award" }),
  spec: leverSpec("pay_award"),
  setting: { lever: "pay_award" },
  label: "Pay award, all",
  past: null,
});
const ground = {
  near: [near],
  levers: [
    { topic: "Leaving", offers: [near, staff] },
    { topic: "Pay and rates", offers: [award] },
  ],
} as unknown as Ground;

test("those at hand come first, then those moved, then those added; each once", () => {
  const moved = { lever: "pay_award", value: 0.03 } as const;
  const shown = leversShown(ground, [moved], [award.key, staff.key]);
  expect(shown.map(({ offer }) => offer?.label)).toEqual([near.label, award.label, staff.label]);
  expect(shown[1]?.setting).toBe(moved);
});

test("a lever moved twice for its group, for other months, is there twice", () => {
  const later = { ...aSetting, value: 0.06, from: 2026 * 12 };
  const shown = leversShown(ground, [aSetting, later], []);
  expect(shown.map(({ setting }) => setting)).toEqual([aSetting, later]);
  expect(new Set(shown.map(({ key }) => key)).size).toBe(2);
  expect(shown[1]?.offer).toBe(near);
});

test("a setting that no offer is for can still be put back", () => {
  const [, odd] = leversShown(ground, [{ lever: "freeze", type: "Gone", value: 1 }], []);
  expect(odd).toMatchObject({ offer: null, setting: { lever: "freeze" } });
});

test("a reason of spaces is none; one lever inside its range needs none", () => {
  const at = (value: number, reason: string) =>
    unexplained(leversShown(ground, [{ ...aSetting, value, reason }], [])).length;
  expect([at(0.055, ""), at(0.055, "  "), at(0.055, "new scheme"), at(0.07, "")]).toEqual([
    1, 1, 0, 0,
  ]);
});

test("levers are found by name, meaning, topic or group; those in the list are left out", () => {
  const names = (wanted: string, taken: string[] = []) =>
    foundLevers(ground, wanted, new Set(taken)).flatMap(({ levers }) =>
      levers.flatMap(({ name, groups }) => groups.map(({ words }) => `${name}: ${words}`))
    );
  expect(names("")).toHaveLength(3);
  expect(names("staff")).toEqual(["Leaver rate: police staff"]);
  expect(names("pay RATES")).toEqual(["Pay award: all"]);
  expect(names("leaver", [near.key])).toEqual(["Leaver rate: police staff"]);
  expect(names("nonsense")).toEqual([]);
});

test("plain words find levers, what is called so first; a part inside a word finds none", () => {
  const offered = (["joiner_pay", "leavers_kept", "freeze", "cohort_added"] as const).map((id) =>
    anOffer({ key: id, spec: leverSpec(id), setting: { lever: id }, label: leverSpec(id).name })
  );
  const levers = offered.map((offer) => ({ topic: offer.spec.topic, offers: [offer] }));
  const ids = (wanted: string) =>
    foundLevers({ levers }, wanted, new Set()).flatMap((topic) => topic.levers.map(({ id }) => id));
  expect(ids("retention")).toEqual(["leavers_kept"]);
  expect(ids("hold on")).toEqual(["leavers_kept"]);
  expect(ids("stay")).toEqual(["leavers_kept", "joiner_pay"]);
  expect(ids("course")).toEqual(["cohort_added"]);
  expect(ids("uplift")).toEqual(["cohort_added"]);
  expect(ids("ruit")).toEqual([]);
});
