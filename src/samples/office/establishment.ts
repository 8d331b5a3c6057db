import type { SheetPlan } from "../../workbook/sheet-plan";
import { dataSheet } from "../data-sheet";
import { sampleDay } from "../sample-day";

type Holder = readonly [number: string, fte: number, service: string, inPost: string, terms: string];

/** Position, title, department, pay band, budgeted FTE, full-time salary, its holders, statutory. */
type Post = readonly [
  number: string,
  title: string,
  department: string,
  band: string,
  fte: number,
  salary: number,
  holders: readonly Holder[],
  statutory?: "Yes",
];

const permanent = (number: string, fte: number, service: string, inPost = service): Holder => [
  number,
  fte,
  service,
  inPost,
  "Permanent",
];
const interim = (number: string, service: string): Holder => [
  number,
  1,
  service,
  service,
  "Interim",
];

// prettier-ignore
const POSTS: readonly Post[] = [
  ["NM01", "Chief Executive and Monitoring Officer", "Executive", "CO1", 1, 101500, [interim("N1072", "2025-02-03")], "Yes"],
  ["NM02", "Chief Finance Officer", "Finance", "CO2", 1, 88400, [interim("N1074", "2025-06-09")], "Yes"],
  ["NM03", "Executive Assistant", "Executive", "E", 1, 34300, [permanent("N1002", 1, "2013-01-14")]],
  ["NM04", "Finance Officer", "Finance", "G", 1, 38600, [permanent("N1011", 1, "2015-04-13")]],
  ["NM05", "Head of Governance", "Governance", "K", 1, 59200, [permanent("N1007", 1, "2014-09-01", "2019-06-03")]],
  ["NM06", "Governance Officer", "Governance", "G", 1, 38600, [permanent("N1075", 1, "2025-07-14")]],
  ["NM07", "Data Protection Officer", "Governance", "I", 0.8, 47900, [permanent("N1042", 0.8, "2021-06-07")], "Yes"],
  ["NM08", "Complaints Reviewer", "Governance", "H", 1, 42300, [permanent("N1030", 1, "2019-07-15")]],
  ["NM09", "Complaints Officer", "Governance", "F", 0.6, 35800, [permanent("N1036", 0.6, "2020-11-02")]],
  ["NM10", "Custody Visiting Scheme Administrator", "Governance", "D", 0.5, 30700, [permanent("N1015", 0.5, "2016-02-01")]],
  ["NM11", "Head of Commissioning", "Commissioning", "K", 1, 59200, [permanent("N1049", 1, "2022-02-07")]],
  ["NM12", "Commissioning Manager", "Commissioning", "I", 1, 47900, [permanent("N1023", 1, "2018-03-05", "2022-02-14")]],
  ["NM13", "Commissioning Officer", "Commissioning", "G", 1, 38600, []],
  ["NM14", "Grants Officer", "Commissioning", "F", 1, 35800, [permanent("N1041", 0.5, "2021-04-12"), permanent("N1061", 0.5, "2024-01-15")]],
  ["NM15", "Head of Performance", "Performance", "K", 1, 59200, []],
  ["NM16", "Performance Analyst", "Performance", "H", 1, 42300, [permanent("N1019", 0.8, "2017-05-02")]],
  ["NM17", "Performance Analyst", "Performance", "H", 1, 42300, [permanent("N1055", 1, "2023-01-09")]],
  ["NM18", "Head of Communications", "Communications", "K", 1, 59200, [permanent("N1066", 1, "2024-07-01")]],
  ["NM19", "Communications Officer", "Communications", "G", 1, 38600, [permanent("N1047", 1, "2021-11-15")]],
  ["NM20", "Digital Content Officer", "Communications", "G", 1, 38600, [permanent("N1069", 1, "2024-10-14")]],
  ["NM21", "Engagement Officer", "Communications", "F", 1, 35800, [permanent("N1026", 1, "2018-10-01")]],
  ["NM22", "Policy Manager", "Policy", "J", 1, 53100, []],
  ["NM23", "Policy Officer", "Policy", "H", 1, 42300, [permanent("N1033", 1, "2020-01-06")]],
  ["NM24", "Policy Officer", "Policy", "H", 1, 42300, [permanent("N1058", 1, "2023-06-12")]],
  ["NM25", "Research Officer", "Policy", "G", 0.6, 38600, []],
];

const vacant: Holder = ["VACANT", 0, "", "", "Permanent"];
const dayOrBlank = (text: string): number | null => (text === "" ? null : sampleDay(text));

/** One row a post, or one a holder where two share it: each row then carries its part of the post. */
export const officeEstablishment = (): SheetPlan =>
  dataSheet({
    name: "Establishment",
    table: "Establishment",
    columns: [
      { heading: "Position Number" },
      { heading: "Job Title", width: 38 },
      { heading: "Department", width: 16 },
      { heading: "Pay Band" },
      { heading: "Budgeted FTE", format: "fte" },
      { heading: "Annual Salary", format: "pounds" },
      { heading: "Personnel No" },
      { heading: "Contracted FTE", format: "fte" },
      { heading: "Continuous Service Date", format: "date" },
      { heading: "Date in Post", format: "date", width: 14 },
      { heading: "Employment Type" },
      { heading: "Statutory Officer" },
    ],
    rows: POSTS.flatMap(([post, title, department, band, fte, salary, holders, statutory]) =>
      (holders.length === 0 ? [vacant] : holders).map(([number, part, service, inPost, terms]) => [
        post,
        title,
        department,
        band,
        fte / Math.max(1, holders.length),
        salary,
        number,
        part,
        dayOrBlank(service),
        dayOrBlank(inPost),
        terms,
        statutory ?? "No",
      ])
    ),
  });
