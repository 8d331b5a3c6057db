/** Where each of the three workbooks keeps what the oracle needs: sheet, row of headings, headings. */
export interface SheetLayout<Field extends string> {
  sheet: string;
  headingRow: number;
  headings: Record<Field, string>;
}

export type PostField =
  | "post"
  | "team"
  | "fte"
  | "salary"
  | "person"
  | "inPost"
  | "start"
  | "contract"
  | "statutory";
export type VacancyField = "post" | "fte" | "from" | "start" | "cover";
export type LeaverField = "person" | "team" | "start" | "leave" | "reason" | "fte" | "exit";
export type CourseField = "date" | "team" | "cost" | "status";

export interface Layout {
  establishment: SheetLayout<PostField>;
  vacancies: SheetLayout<VacancyField>;
  leavers: SheetLayout<LeaverField>;
  training: SheetLayout<CourseField>;
  /** Heading of the worker type on establishment and leavers, where there is one. */
  typeHeading: string | null;
  hasUplift: boolean;
}

export const SIMPLE: Layout = {
  establishment: {
    sheet: "Establishment",
    headingRow: 1,
    headings: {
      post: "Post No",
      team: "Team",
      fte: "Establishment FTE",
      salary: "Salary",
      person: "Employee Number",
      inPost: "In Post FTE",
      start: "Start Date",
      contract: "Contract Type",
      statutory: "Statutory Post",
    },
  },
  vacancies: {
    sheet: "Vacancies",
    headingRow: 1,
    headings: {
      post: "Post No",
      fte: "FTE",
      from: "Vacant From",
      start: "Expected Start",
      cover: "Cover Cost per Month",
    },
  },
  leavers: {
    sheet: "Leavers",
    headingRow: 1,
    headings: {
      person: "Employee Number",
      team: "Team",
      start: "Start Date",
      leave: "Leaving Date",
      reason: "Reason for Leaving",
      fte: "FTE",
      exit: "Exit Interview Held",
    },
  },
  training: {
    sheet: "Training",
    headingRow: 1,
    headings: { date: "Course Date", team: "Team", cost: "Cost", status: "Status" },
  },
  typeHeading: null,
  hasUplift: false,
};

export const OFFICE: Layout = {
  establishment: {
    sheet: "Establishment",
    headingRow: 1,
    headings: {
      post: "Position Number",
      team: "Department",
      fte: "Budgeted FTE",
      salary: "Annual Salary",
      person: "Personnel No",
      inPost: "Contracted FTE",
      start: "Continuous Service Date",
      contract: "Employment Type",
      statutory: "Statutory Officer",
    },
  },
  vacancies: {
    sheet: "Vacancies",
    headingRow: 1,
    headings: {
      post: "Position Number",
      fte: "FTE Required",
      from: "Date Vacant",
      start: "Anticipated Start Date",
      cover: "Agency £ per month",
    },
  },
  leavers: {
    sheet: "Leavers",
    headingRow: 1,
    headings: {
      person: "Personal Reference Number",
      team: "Department",
      start: "Date Joined",
      leave: "Termination Date",
      reason: "Termination Reason",
      fte: "Last FTE",
      exit: "Exit Interview",
    },
  },
  training: {
    sheet: "Training",
    headingRow: 1,
    headings: { date: "Event Date", team: "Department", cost: "Amount", status: "Booking Status" },
  },
  typeHeading: null,
  hasUplift: false,
};

export const FORCE: Layout = {
  establishment: {
    sheet: "Estab Sep 25",
    headingRow: 3,
    headings: {
      post: "Position ID",
      team: "Structure Unit",
      fte: "Authorised FTE",
      salary: "Basic Salary",
      person: "Payroll No",
      inPost: "SIP FTE",
      start: "Date of Appointment",
      contract: "Perm/Temp",
      statutory: "Stat Post",
    },
  },
  vacancies: {
    sheet: "Vacancy Log",
    headingRow: 3,
    headings: {
      post: "Position ID",
      fte: "WTE",
      from: "Vacant Since",
      start: "Proposed Start",
      cover: "Monthly Cover Cost",
    },
  },
  leavers: {
    sheet: "Leavers 20-26",
    headingRow: 3,
    headings: {
      person: "Payroll No",
      team: "Structure Unit",
      start: "Appointment Date",
      leave: "Last Day of Service",
      reason: "Leaving Reason",
      fte: "FTE at Leaving",
      exit: "Exit Questionnaire",
    },
  },
  training: {
    sheet: "L&D Spend",
    headingRow: 3,
    headings: {
      date: "Session Date",
      team: "Unit",
      cost: "Net Amount",
      status: "Completion Status",
    },
  },
  typeHeading: "Employee Group",
  hasUplift: true,
};
