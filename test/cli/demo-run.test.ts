import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demo } from "../../src/cli/demo-run";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "muster-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(["the main job on the made-up office", "a second time over the first"])(
  "%s",
  async () => {
    let out = "";
    const write = (text: string): void => {
      out += text;
    };
    const io = { width: 80, colour: false, out: write, err: write };
    expect(await demo(join(folder, "out"), io)).toBe(0);
    const paper = join(folder, "out", "office - panel figures.xlsx");
    expect(existsSync(paper)).toBe(true);
    expect(out).toMatch(/^Who left$/m);
    expect(out).toMatch(/^(\d+) of \1 agree$/m);
    expect(out).toContain(`The workbook is ${paper}.`);
  }
);
