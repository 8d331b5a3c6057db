import type { SheetPlan } from "../../workbook/sheet-plan";
import { dataSheet } from "../data-sheet";
import { sampleDay } from "../sample-day";

/** Requisition, position, title, FTE, vacant, advert closes, status, start, cover, pounds a month. */
type Vacancy = readonly [
  string,
  string,
  string,
  number,
  string,
  string,
  string,
  string,
  string,
  number,
];

// prettier-ignore
const VACANCIES: readonly Vacancy[] = [
  ["R2507", "NM25", "Research Officer", 0.6, "2025-04-01", "2025-10-17", "Advertised", "2026-02-02", "None", 0],
  ["R2511", "NM15", "Head of Performance", 1, "2025-05-31", "2025-09-12", "Interview", "2026-01-05", "Agency", 6400],
  ["R2513", "NM22", "Policy Manager", 1, "2025-07-01", "2025-08-29", "Offer made", "2025-12-01", "None", 0],
  ["R2516", "NM13", "Commissioning Officer", 1, "2025-08-16", "2025-09-19", "Shortlisting", "2025-11-10", "None", 0],
];

export const officeVacancies = (): SheetPlan =>
  dataSheet({
    name: "Vacancies",
    table: "Vacancies",
    columns: [
      { heading: "Req No" },
      { heading: "Position Number" },
      { heading: "Advertised Title", width: 26 },
      { heading: "FTE Required", format: "fte" },
      { heading: "Date Vacant", format: "date" },
      { heading: "Advert Close", format: "date" },
      { heading: "Vacancy Status" },
      { heading: "Anticipated Start Date", format: "date" },
      { heading: "Cover Arrangements" },
      { heading: "Agency £ per month", format: "pounds" },
    ],
    rows: VACANCIES.map(
      ([req, post, title, fte, vacant, close, status, start, cover, pounds]) => [
        req,
        post,
        title,
        fte,
        sampleDay(vacant),
        sampleDay(close),
        status,
        sampleDay(start),
        cover,
        pounds,
      ]
    ),
  });
