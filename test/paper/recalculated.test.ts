import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/hosts/file/read";
import { writeWorkbook } from "../../src/hosts/file/write";
import { planWorkbook } from "../../src/paper/workbook-plan";
import { cellKey } from "../../src/workbook/grid";
import { readWorkforce } from "../../src/workforce/read";
import { recalculate, testWithLibreOffice } from "../recalculation/libreoffice";

const FILES = ["test/data/opcc-2022.xlsx", "samples/office.xlsx", "samples/force.xlsx"];

/** Equal to 1e-9, relative or absolute. */
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

testWithLibreOffice(
  "every formula of the written workbooks comes to the engine's number when recalculated from scratch",
  async () => {
    const planned = await Promise.all(
      FILES.map(async (path) => {
        const content = await readWorkbook(path, readFileSync(path));
        if (!content.ok) throw new Error(content.error.message);
        const workforce = readWorkforce(content.value, {});
        if (!workforce.ok) throw new Error(workforce.error.message);
        const { plan, layout } = planWorkbook(workforce.value, content.value);
        return { name: path.split("/").at(-1)!, plan, layout, bytes: await writeWorkbook(plan) };
      })
    );
    const recalculated = await recalculate(planned.map(({ name, bytes }) => ({ name, bytes })));
    for (const { name, plan, layout } of planned) {
      const read = await readWorkbook(name, recalculated.get(name)!);
      if (!read.ok) throw new Error(read.error.message);
      const wrong: string[] = [];
      let compared = 0;
      for (const sheet of plan.sheets) {
        const grid = read.value.grids.find((one) => one.sheet === sheet.name)!;
        sheet.rows.forEach((cells, row) =>
          cells.forEach((cell, column) => {
            if (cell?.formula === undefined) return;
            compared++;
            const found = grid.rows[row]?.[column] ?? null;
            const same =
              typeof cell.value === "number" && typeof found === "number"
                ? near(cell.value, found)
                : (cell.value ?? "") === (found ?? "");
            if (!same)
              wrong.push(
                `${sheet.name} ${row + 1},${column + 1}: ${String(found)} ${grid.errors.get(cellKey(row, column)) ?? ""} for ${String(cell.value)} =${cell.formula}`
              );
          })
        );
      }
      const figures = layout.placed.filter(({ figure }) => figure.value !== null).length;
      const withheld = layout.placed.length - figures;
      process.stdout.write(
        `${name}: ${compared} formulas compared, ${figures} figures among them; 0 figures are values; ${withheld} withheld\n`
      );
      expect({ name, wrong: wrong.slice(0, 15), count: wrong.length }).toEqual({
        name,
        wrong: [],
        count: 0,
      });
    }
  },
  240_000
);
