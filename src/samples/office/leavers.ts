import type { SheetPlan } from "../../workbook/sheet-plan";
import { dataSheet } from "../data-sheet";
import { sampleDay } from "../sample-day";

/** Number, role, department, joined, last day, reason, FTE, exit interview. */
type Leaver = readonly [string, string, string, string, string, string, number, "Yes" | "No"];

// prettier-ignore
const LEAVERS: readonly Leaver[] = [
  ["N1001", "Chief Executive", "Executive", "2012-11-22", "2019-08-30", "Retirement", 1, "Yes"],
  ["N1009", "Engagement Officer", "Communications", "2014-11-03", "2019-12-13", "Resigned - career development", 1, "No"],
  ["N1013", "Policy Officer", "Policy", "2015-09-07", "2020-06-26", "Resigned - relocation", 1, "No"],
  ["N1021", "Commissioning Officer", "Commissioning", "2017-09-04", "2021-03-31", "End of fixed term contract", 1, "No"],
  ["N1005", "Head of Communications", "Communications", "2013-09-02", "2021-07-31", "Redundancy", 1, "Yes"],
  ["N1031", "Chief Executive", "Executive", "2019-09-02", "2021-10-29", "Resigned", 1, "Yes"],
  ["N1028", "Performance Analyst", "Performance", "2019-01-14", "2021-12-17", "Resigned - career development", 1, "Yes"],
  ["N1017", "Head of Commissioning", "Commissioning", "2016-06-06", "2022-01-28", "Resigned - promotion", 1, "Yes"],
  ["N1034", "Complaints Officer", "Governance", "2020-02-03", "2022-04-29", "Transfer to police force", 0.8, "No"],
  ["N1039", "Digital Content Officer", "Communications", "2021-01-18", "2022-08-19", "Resigned - career development", 1, "Yes"],
  ["N1025", "Finance Manager", "Finance", "2018-07-02", "2022-11-30", "Resigned", 1, "No"],
  ["N1043", "Policy Officer", "Policy", "2021-09-06", "2023-03-31", "Resigned - promotion", 1, "Yes"],
  ["N1008", "Governance Officer", "Governance", "2014-10-06", "2023-09-29", "Retirement", 0.6, "Yes"],
  ["N1022", "Commissioning Officer", "Commissioning", "2018-01-08", "2023-11-24", "Resigned - relocation", 1, "No"],
  ["N1053", "Digital Content Officer", "Communications", "2022-10-03", "2024-02-16", "Resigned", 1, "No"],
  ["N1051", "Strategic Adviser", "Executive", "2022-06-06", "2024-05-10", "End of fixed term contract", 1, "No"],
  ["N1044", "Head of Communications", "Communications", "2021-10-04", "2024-05-31", "Resigned - career development", 1, "Yes"],
  ["N1064", "Digital Content Officer", "Communications", "2024-03-04", "2024-09-20", "Resigned", 1, "Yes"],
  ["N1045", "Chief Executive", "Executive", "2021-11-01", "2025-01-31", "Resigned - promotion", 1, "Yes"],
  ["N1010", "Chief Finance Officer", "Finance", "2015-01-05", "2025-04-30", "Retirement", 1, "Yes"],
  ["N1029", "Head of Performance", "Performance", "2019-03-04", "2025-05-30", "Resigned - promotion", 1, "Yes"],
  ["N1048", "Policy Manager", "Policy", "2021-12-06", "2025-06-30", "Resigned - career development", 1, "No"],
  ["N1059", "Governance Officer", "Governance", "2023-11-06", "2025-07-04", "Transfer to police force", 1, "Yes"],
  ["N1063", "Commissioning Officer", "Commissioning", "2024-02-05", "2025-08-15", "Resigned", 1, "No"],
];

export const officeLeavers = (): SheetPlan =>
  dataSheet({
    name: "Leavers",
    table: "Leavers",
    columns: [
      { heading: "Personal Reference Number" },
      { heading: "Role at Leaving", width: 26 },
      { heading: "Department", width: 16 },
      { heading: "Date Joined", format: "date" },
      { heading: "Termination Date", format: "date" },
      { heading: "Termination Reason", width: 32 },
      { heading: "Last FTE", format: "fte" },
      { heading: "Exit Interview" },
    ],
    rows: LEAVERS.map(([number, role, department, joined, left, reason, fte, interview]) => [
      number,
      role,
      department,
      sampleDay(joined),
      sampleDay(left),
      reason,
      fte,
      interview,
    ]),
  });
