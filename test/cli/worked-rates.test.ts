import { evaluated, limits, near, workedCase } from "./worked-case";

/** A published rate is printed to one place; the rate itself is known to three. */
const PERCENT = 0.0005;

test("P06: officer leaver rate 2022/23 on FTE, as the Home Office published it", async () => {
  const { inputs, expected } = workedCase("P06");
  const found = await evaluated(`100 * ${inputs["leavers_fte"]} / ${inputs["opening_fte"]}`);
  near(found, expected["pct"]!, PERCENT);
  near(found, expected["published_1dp"]!, 0.05);
});

test("P07: the same year on headcount", async () => {
  const { inputs, expected } = workedCase("P07");
  const found = await evaluated(`100 * ${inputs["leavers_hc"]} / ${inputs["opening_hc"]}`);
  near(found, expected["pct"]!, PERCENT);
  near(found, expected["published_1dp"]!, 0.05);
});

test("P10: on the mean of start and end the same leavers give another rate", async () => {
  const { inputs, expected } = workedCase("P10");
  const { leavers, opening, closing } = inputs;
  near(
    await evaluated(`100 * ${leavers} / ((${opening} + ${closing}) / 2)`),
    expected["pct"]!,
    0.001
  );
});

test("P13: headcount less baseline", async () => {
  const { inputs, expected } = workedCase("P13");
  expect(await evaluated(`${inputs["headcount"]} - ${inputs["baseline"]}`)).toBe(
    expected["uplift"]
  );
});

test("P14: attrition of student officers, with its interval", async () => {
  const { inputs, expected } = workedCase("P14");
  const { leavers, recruits } = inputs;
  near(await evaluated(`100 * ${leavers} / ${recruits}`), expected["pct"]!, PERCENT);
  const [low, high] = await limits(`wilson(${leavers}, ${recruits})`);
  near(100 * low, expected["wilson95"]![0]!, 0.005);
  near(100 * high, expected["wilson95"]![1]!, 0.005);
});

test("P15: FTE short of the establishment", async () => {
  const { inputs, expected } = workedCase("P15");
  near(
    await evaluated(`${inputs["target_fte"]} - ${inputs["strength_fte"]}`),
    expected["gap"]!,
    1e-9
  );
});

test.each(["W01", "W02", "W03"])("%s: Wilson interval", async (id) => {
  const { inputs, expected } = workedCase(id);
  const [low, high] = await limits(`wilson(${inputs["x"]}, ${inputs["n"]})`);
  near(low, expected["ci"]![0]!, 5e-7);
  near(high, expected["ci"]![1]!, 5e-7);
});

test.each(["PO00", "PO01", "PO05", "PO07"])(
  "%s: limits of a count, exact and Byar's",
  async (id) => {
    const { inputs, expected } = workedCase(id);
    for (const [fn, name] of [
      ["poissonInterval", "exact"],
      ["byar", "byar"],
    ] as const) {
      const [low, high] = await limits(`${fn}(${inputs["count"]})`);
      near(low, expected[name]![0]!, 5e-5);
      near(high, expected[name]![1]!, 5e-5);
    }
  }
);

test("H02: seven leavers over 404 days at 20, 22 and 25 people", async () => {
  const { inputs, expected } = workedCase("H02") as unknown as {
    inputs: { headcounts: number[]; days: number };
    expected: { raw_pct: number[]; annualised_pct: number[]; poisson95_annualised: number[][] };
  };
  for (const [i, heads] of inputs.headcounts.entries()) {
    const time = `(${heads} * ${inputs.days} / 365)`;
    near(await evaluated(`100 * 7 / ${heads}`), expected.raw_pct[i]!, 0.005);
    near(await evaluated(`100 * 7 / ${time}`), expected.annualised_pct[i]!, 0.005);
    const [low, high] = expected.poisson95_annualised[i]!;
    near(await evaluated(`100 * poissonLow(7) / ${time}`), low!, 0.005);
    near(await evaluated(`100 * poissonHigh(7) / ${time}`), high!, 0.005);
  }
});
