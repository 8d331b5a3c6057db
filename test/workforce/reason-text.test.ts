import { reasonOf } from "../../src/workforce/reason-text";
import { REASONS } from "../../src/workforce/reasons";

test.each([
  ["Retirement", "Normal retirement"],
  ["Retired 30 yrs", "Normal retirement"],
  ["Ret - pension", "Normal retirement"],
  ["Age ret", "Normal retirement"],
  ["IHR", "Medical retirement"],
  ["Ill Health Retirement", "Medical retirement"],
  ["Medical discharge", "Medical retirement"],
  ["VERA", "Early or other retirement"],
  ["Early ret", "Early or other retirement"],
  ["Resigned", "Voluntary resignation"],
  ["Resigned - career development", "Voluntary resignation"],
  ["Resignation - other job", "Voluntary resignation"],
  ["Promotion", "Voluntary resignation"],
  ["Left for private sector", "Voluntary resignation"],
  ["Resigned - ill health of a relative", "Voluntary resignation"],
  ["Transfer to police force", "Transfer to another force"],
  ["Trf to WMP", "Transfer to another force"],
  ["TX Out", "Transfer to another force"],
  ["Transferee", "Transfer to another force"],
  ["Resigned - transfer to another force", "Transfer to another force"],
  ["Dismissed", "Dismissal"],
  ["Required to resign", "Dismissal"],
  ["GMH", "Dismissal"],
  ["Discharged", "Dismissal"],
  ["Reg 13 discharge", "Probation discharge"],
  ["Failed probation", "Probation discharge"],
  ["DIS", "Death"],
  ["Deceased", "Death"],
  ["Redundancy", "Redundancy"],
  ["Voluntary redundancy", "Redundancy"],
  ["VR", "Redundancy"],
  ["Post deleted", "Redundancy"],
  ["End of fixed term contract", "End of contract"],
  ["FTC ended", "End of contract"],
  ["EOC", "End of contract"],
  ["Vol red", "Redundancy"],
  ["Xfer out", "Transfer to another force"],
  ["Not returned from mat leave", "Voluntary resignation"],
  ["TUPE transfer", "TUPE or secondment end"],
  ["End of secondment", "TUPE or secondment end"],
  ["PCSO to PC", "Change of worker type"],
  ["Became officer", "Change of worker type"],
  ["Became police staff", "Change of worker type"],
  ["Became PCSO", "Change of worker type"],
  ["Became police officer", "Change of worker type"],
  ["Transferred to Police Staff", "Change of worker type"],
  ["Transfer to police staff", "Change of worker type"],
  ["Transfer to police officer", "Change of worker type"],
  ["Transfer to police staff in another force", "Transfer to another force"],
  ["Retirement (transfer of pension)", "Normal retirement"],
  ["Retired - pension transferred", "Normal retirement"],
  ["Pension transfer", "Normal retirement"],
  ["Not redundant - resigned", "Voluntary resignation"],
  ["Resigned - not redundancy", "Voluntary resignation"],
  ["Not medical retirement - resigned", "Voluntary resignation"],
  ["Non-voluntary redundancy", "Redundancy"],
])("%s is %s", (text, label) => {
  expect(reasonOf(text)).toMatchObject({ reason: { label }, understood: true });
});

test.each(["", "Other", "N/K", "-", "Unknown"])("'%s' says itself that it is not known", (text) => {
  expect(reasonOf(text)).toMatchObject({
    reason: { label: "Unknown" },
    saysUnknown: true,
    understood: true,
  });
});

test("a reason that is only denied is unknown", () => {
  expect(reasonOf("Not redundant")).toMatchObject({
    reason: { label: "Unknown" },
    understood: false,
  });
});

test("text that fits nothing is unknown and not understood", () => {
  expect(reasonOf("Left to sail round the world")).toMatchObject({
    reason: { label: "Unknown" },
    understood: false,
  });
});

test("every canonical label and id is read back as itself", () => {
  for (const reason of REASONS) {
    expect(reasonOf(reason.label).reason).toBe(reason);
    expect(reasonOf(reason.id).reason).toBe(reason);
  }
});

test("which reasons count as leavers, and which leave the service", () => {
  const not = (flag: "leaver" | "outOfService"): string[] =>
    REASONS.filter((reason) => !reason[flag]).map(({ label }) => label);
  expect(not("leaver")).toEqual(["TUPE or secondment end", "Change of worker type"]);
  expect(not("outOfService")).toEqual([
    "Transfer to another force",
    "TUPE or secondment end",
    "Change of worker type",
  ]);
});
