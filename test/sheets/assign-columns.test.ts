import { assignColumns } from "../../src/sheets/assign-columns";
import { HeadingForms } from "../../src/sheets/heading-text";
import type { SheetKind } from "../../src/sheets/sheet-kind";

const assigned = (kind: SheetKind, headings: string[]) =>
  assignColumns(
    kind,
    headings.map((heading) => new HeadingForms(heading))
  );

const at = (kind: SheetKind, ...headings: string[]) =>
  Object.fromEntries(
    [...assigned(kind, headings).columns].map(([name, column]) => [name, headings[column]])
  );

test("Start Date alone is start of service", () => {
  expect(at("establishment", "Post No", "Start Date")).toEqual({
    post_id: "Post No",
    service_start: "Start Date",
  });
});

test("Start Date beside a service date is start in post, in either order", () => {
  for (const headings of [
    ["Start Date", "Continuous Service Date"],
    ["Continuous Service Date", "Start Date"],
  ]) {
    expect(at("establishment", ...headings)).toEqual({
      service_start: "Continuous Service Date",
      start_in_post: "Start Date",
    });
  }
});

test("a surname and a forename are a name in two columns, in either order", () => {
  expect(at("establishment", "Surname", "Forename", "Post No")).toEqual({
    holder_name: "Surname",
    holder_forename: "Forename",
    post_id: "Post No",
  });
  expect(at("leavers", "First Name", "Last Name", "Leaving Date")).toEqual({
    person_name: "Last Name",
    person_forename: "First Name",
    leave_date: "Leaving Date",
  });
});

test("half of a name is not read: two of one surname would be one person", () => {
  const { columns, found } = assigned("leavers", ["Surname", "Leaving Date", "Reason"]);
  expect([...columns.keys()]).toEqual(["leave_date", "reason"]);
  expect(found.get(0)).toMatchObject({ means: null, how: "half", like: "person_name" });
});

test("a whole name goes before its halves", () => {
  const { columns, found } = assigned("establishment", ["Surname", "Forename", "Full Name"]);
  expect([...columns]).toEqual([["holder_name", 2]]);
  expect([found.get(0)?.how, found.get(1)?.how]).toEqual(["second", "second"]);
});

test("Directorate is the team alone, and the parent beside a team", () => {
  expect(at("establishment", "Directorate")).toEqual({ org_unit: "Directorate" });
  expect(at("establishment", "Directorate", "Team")).toEqual({
    org_unit: "Team",
    parent_org: "Directorate",
  });
});

test("of two headings with one meaning the closer match is read and the other is spare", () => {
  const { columns, spare } = assigned("leavers", ["Effective Date", "Leaving Date"]);
  expect(columns.get("leave_date")).toBe(1);
  expect(spare).toEqual([[0, "leave_date"]]);
});

test("brackets, units and years in a heading do not hide it", () => {
  expect(at("establishment", "Annual Salary (£)", "Establishment FTE 2022/23")).toEqual({
    salary: "Annual Salary (£)",
    establishment_fte: "Establishment FTE 2022/23",
  });
});

test("a heading nobody knows is no column", () => {
  expect(at("leavers", "Shoe size")).toEqual({});
});
