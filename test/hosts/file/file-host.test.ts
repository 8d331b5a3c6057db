import { fileHost, openFile } from "../../../src/hosts/file/file-host";
import { valueOf } from "../../contract/hosts";
import { output, recordSheet, yours } from "../../contract/made-up";

const [FIRST, SECOND] = [output(2.4), output(2.4, { months: 6 })];

test("the saved file carries copies of the user's sheets, mended where they were mended", async () => {
  const host = fileHost(yours());
  const mend = { sheet: "Notes", cell: "B2", from: 12.5, to: 13, isDate: false };
  valueOf(await host.mend([mend], recordSheet(["Notes!B2"])));
  valueOf(await host.write(FIRST));
  const again = valueOf(await openFile("test.xlsx", await host.bytes()));
  const { grids, productSheets } = valueOf(await again.read());
  expect(productSheets).toEqual(["Panel figures", "Workings churn", "Profile", "Changes"]);
  expect(grids.find(({ sheet }) => sheet === "Notes")!.rows[1]).toEqual(["Sum", 13, null, null]);
});

test("output that a file brought along stands again when the one over it is put back", async () => {
  const first = fileHost(yours());
  valueOf(await first.write(FIRST));
  const host = valueOf(await openFile("test.xlsx", await first.bytes()));
  const before = valueOf(await host.read());
  valueOf(await host.write(SECOND));
  expect(valueOf(await host.read())).not.toEqual(before);
  valueOf(await host.putBack());
  expect(valueOf(await host.read())).toEqual(before);
});

test("a place that is selected is told to whoever shows the cells", async () => {
  const shown: unknown[] = [];
  const host = fileHost(yours(), { kind: "none" }, { onSelect: (place) => shown.push(place) });
  valueOf(await host.select({ sheet: "Leavers", range: "B3" }));
  await host.select({ sheet: "None", range: "B3" });
  expect(shown).toEqual([{ sheet: "Leavers", range: "B3" }]);
});
