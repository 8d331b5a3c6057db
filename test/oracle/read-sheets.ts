import ExcelJS, { type Workbook } from "exceljs";
import { Row, rowsUnder } from "./cells";
import type { Day } from "./days";
import { isYes, reasonOf, trainingStatusOf, typeOf, type TrainingStatus } from "./labels";
import { FORCE, OFFICE, SIMPLE, type Layout } from "./layouts";

/** One row of the establishment. A job share has several rows of one post. */
export interface PostRow {
  post: string;
  team: string;
  type: string;
  fte: number;
  salary: number;
  holder: { person: string; fte: number; start: Day } | null;
  interim: boolean;
  statutory: boolean;
}

export interface VacancyRow {
  post: string;
  fte: number;
  from: Day;
  start: Day | null;
  monthlyCover: number;
}

export interface LeaverRow {
  person: string;
  team: string;
  type: string;
  start: Day;
  leave: Day;
  reason: string;
  fte: number;
  exitInterview: boolean;
}

export interface CourseRow {
  date: Day;
  team: string;
  cost: number;
  status: TrainingStatus;
}

export interface Recruitment {
  cohorts: { name: string; date: Day; places: number; confirmed: number }[];
  stages: { name: string; count: number; conversion: number; days: number }[];
  events: { name: string; date: Day; booked: number; used: number }[];
}

export interface Sheets {
  posts: PostRow[];
  vacancies: VacancyRow[];
  leavers: LeaverRow[];
  courses: CourseRow[];
  recruitment: Recruitment | null;
  assumptions: Row;
}

function layoutOf(workbook: Workbook): Layout {
  if (workbook.getWorksheet(FORCE.establishment.sheet) !== undefined) return FORCE;
  const corner = workbook.getWorksheet("Establishment")?.getCell("A1").value;
  return corner === OFFICE.establishment.headings.post ? OFFICE : SIMPLE;
}

function readPosts(workbook: Workbook, layout: Layout): PostRow[] {
  const { sheet, headingRow, headings: h } = layout.establishment;
  return rowsUnder(workbook, sheet, headingRow).map((row) => {
    const person = row.text(h.person);
    const vacant = person.toLowerCase() === "vacant";
    return {
      post: row.text(h.post),
      team: row.text(h.team),
      type: typeOf(layout.typeHeading === null ? null : row.text(layout.typeHeading)),
      fte: row.number(h.fte),
      salary: row.number(h.salary),
      holder: vacant ? null : { person, fte: row.number(h.inPost), start: row.day(h.start) },
      interim: row.text(h.contract) === "Interim",
      statutory: isYes(row.text(h.statutory)),
    };
  });
}

function readVacancies(workbook: Workbook, layout: Layout): VacancyRow[] {
  const { sheet, headingRow, headings: h } = layout.vacancies;
  return rowsUnder(workbook, sheet, headingRow).map((row) => ({
    post: row.text(h.post),
    fte: row.number(h.fte),
    from: row.day(h.from),
    start: row.dayOrBlank(h.start),
    monthlyCover: row.number(h.cover),
  }));
}

function readLeavers(workbook: Workbook, layout: Layout): LeaverRow[] {
  const { sheet, headingRow, headings: h } = layout.leavers;
  return rowsUnder(workbook, sheet, headingRow).map((row) => ({
    person: row.text(h.person),
    team: row.text(h.team),
    type: typeOf(layout.typeHeading === null ? null : row.text(layout.typeHeading)),
    start: row.day(h.start),
    leave: row.day(h.leave),
    reason: reasonOf(row.text(h.reason)),
    fte: row.number(h.fte),
    exitInterview: isYes(row.text(h.exit)),
  }));
}

function readCourses(workbook: Workbook, layout: Layout): CourseRow[] {
  const { sheet, headingRow, headings: h } = layout.training;
  return rowsUnder(workbook, sheet, headingRow).map((row) => ({
    date: row.day(h.date),
    team: row.text(h.team),
    cost: row.number(h.cost),
    status: trainingStatusOf(row.text(h.status)),
  }));
}

function readRecruitment(workbook: Workbook): Recruitment {
  return {
    cohorts: rowsUnder(workbook, "Intake Plan", 3).map((row) => ({
      name: row.text("Cohort Name"),
      date: row.day("Attestation Date"),
      places: row.number("Max Intake"),
      confirmed: row.number("Offers Accepted"),
    })),
    stages: rowsUnder(workbook, "Pipeline", 3).map((row) => ({
      name: row.text("Recruitment Stage"),
      count: row.number("Candidates in Stage"),
      conversion: row.number("Pass Rate to Next Stage"),
      days: row.number("Average Days to Start"),
    })),
    events: rowsUnder(workbook, "Assessment Centre", 3).map((row) => ({
      name: row.text("Assessment Event"),
      date: row.day("Assessment Date"),
      booked: row.number("Slots Booked"),
      used: row.number("Slots Used"),
    })),
  };
}

/** The sheet turned on its side: the name of each assumption becomes a heading. */
function readAssumptions(workbook: Workbook): Row {
  const sheet = workbook.getWorksheet("Assumptions");
  if (sheet === undefined) throw new Error("No sheet Assumptions");
  const cells = new Map<string, ExcelJS.CellValue>();
  for (let r = 2; r <= sheet.rowCount; r += 1) {
    const name = sheet.getRow(r).getCell(1).value;
    if (typeof name === "string") cells.set(name, sheet.getRow(r).getCell(2).value);
  }
  return new Row("Assumptions", cells);
}

export async function readSheets(path: string): Promise<Sheets> {
  const workbook = new ExcelJS.Workbook();
  // Listed tables hold nothing the cells do not, and exceljs stumbles over their absolute paths.
  await workbook.xlsx.readFile(path, { ignoreNodes: ["tableParts"] });
  const layout = layoutOf(workbook);
  return {
    posts: readPosts(workbook, layout),
    vacancies: readVacancies(workbook, layout),
    leavers: readLeavers(workbook, layout),
    courses: readCourses(workbook, layout),
    recruitment: layout.hasUplift ? readRecruitment(workbook) : null,
    assumptions: readAssumptions(workbook),
  };
}
