import type { Block } from "../draft";

const list = (line: string): readonly string[] => line.split("; ");

/** From the tables of sheets.md 3.4, less those that say something else than the column holds ("Day Rate"). */
export const VARIANTS: Readonly<
  Partial<Record<Block["kind"], Readonly<Record<string, readonly string[]>>>>
> = {
  establishment: {
    post_id: list(
      "Post Number; Position Number; Position No.; Post No; Post Ref; Position Ref; Position ID; Pos ID; PositionNo; Post Reference; Establishment No; Job ID"
    ),
    post_title: list(
      "Post Title; Position Title; Position Name; Job Title; Job; Role; Designation; Post Description; Position Description; Role Profile; Job Name; Function Description"
    ),
    org_unit: list(
      "Department; Dept; Directorate; Org Unit; Organisation Name; OrganizationName; Structure Unit; Unit; Team; Section; Command; LPU/Dept; Business Area; OrgL5"
    ),
    worker_type: list(
      "Worker type; Staff Type; Employee Group; Officer/Staff; Category; Staff Group; Employee Type; Personnel Type; Workforce Group; Assignment Category; Person Type; Police/Staff/PCSO"
    ),
    rank_grade: list(
      "Rank; Grade; Rank/Grade; Rank description; Pay Grade; Scale; Band; Pay Band; PostGrade; Spinal Range; SCP Range; Grade Name"
    ),
    establishment_fte: list(
      "Establishment FTE; Est FTE; Budgeted FTE; Budget FTE; FTEBudget; Funded FTE; Authorised FTE; Approved FTE; Position FTE; Post FTE; WTE Budget; Funded Establishment; Authorised Strength"
    ),
    actual_fte: list(
      "Actual FTE; FTE; Strength FTE; In Post FTE; Occupied FTE; Contracted FTE; TotalFTE; Position Incumbent FTE; WTE; Staff in Post; SIP FTE; FTE Actual; Total (FTE)"
    ),
    holder_id: list(
      "Employee Number; Emp No; Staff No; Payroll No; Personnel No; Personal Reference; Person Number; Collar No; Force No; Shoulder No; Warrant No; Assignment Number; Resource ID; Resno; Unique Identifier"
    ),
    holder_name: list(
      "Name; Employee Name; Post Holder; Postholder; Occupant; Incumbent; Full Name; Surname, Forename; Known As; Person Name"
    ),
    service_start: list(
      "Continuous Service Date; Start Date; Joined Force; Date Joined; Date of Appointment; Latest Start Date; Hire Date; Reckonable Service Date; Seniority Date; Entry Date; Employment Start; Original Hire Date"
    ),
    contract_type: list(
      "Contract Type; Employment Type; Basis; Perm/Temp; Permanent/FTC; Appointment Type; Terms; Contract; Status; Employment Status; Occupancy Type"
    ),
    salary: list(
      "Salary; Basic Salary; Annual Salary; FTE Salary; Full Time Salary; Basic Pay; Gross Salary; Pay; Spinal Point Value; Pensionable Pay"
    ),
    statutory: list(
      "Statutory Post; Statutory?; Statutory; Stat Post; Statutory Role; Statutory Officer; Required by Law; Statutory Y/N"
    ),
  },
  vacancies: {
    vacancy_id: list(
      "Vacancy ID; Vacancy Reference; Vacancy Reference Number; Req No; Requisition ID; Job Ref; Vac Ref; Campaign Ref; Advert Ref; Vacancy No"
    ),
    post_id: list(
      "Post Number; Position Number; Position Ref; Post No; Position ID; Post Ref; Establishment No; Position Code"
    ),
    post_title: list(
      "Vacancy Title; Job Title; Post Title; Role; Position; Vacancy Name; Advertised Title; Job"
    ),
    fte: list("FTE; Vacant FTE; WTE; FTE Required"),
    vacant_from: list(
      "Vacant From; Vacancy Start Date; Date Vacant; Vacant Since; Date Post Became Vacant; Vacancy Date"
    ),
    filled_date: list(
      "Start Date; Expected Start; Anticipated Start Date; Proposed Start; Planned Start; In Post Date"
    ),
    status: list("Status; Vacancy Status; Current Stage; Stage; State; Progress; Position Status"),
    cover: list("Cover Arrangements; Covered By; Backfill; Temp Cover; Cover"),
    cover_cost: list("Cover Cost per Month; Agency £ per month; Monthly Cover Cost"),
  },
  leavers: {
    person_id: list(
      "Employee Number; Emp No; Staff No; Payroll No; Personal Reference Number; Collar No; Force Number; Person ID; Unique ID; Assignment Number"
    ),
    post_title: list(
      "Post Title; Last Position; Job Title; Role at Leaving; Position; Designation; Final Post; Job"
    ),
    org_unit: list(
      "Department; Directorate; Org Unit; Last Dept; Section; Team; LPU; BCU; Structure Unit; OrganizationName"
    ),
    rank_grade: list(
      "Rank; Grade; Rank at Leaving; Grade Name; Pay Band; Scale; Final Rank; Rank/Grade"
    ),
    worker_type: list(
      "Worker type; Staff Type; Officer/Staff; Employee Group; Category; Personnel Group; Staff Group; Type"
    ),
    leave_date: list(
      "Leaving Date; Date of Leaving; Termination Date; Leave Date; Date Left; Last Day of Service; End Date; Last Working Day; DateofTermination; Effective Date; Contract End Date; Leaver Date; LWD"
    ),
    start_date: list(
      "Start Date; Date Joined; Continuous Service Date; Appointment Date; Hire Date; Latest Start Date; Joined; Original Start Date; DateofHire"
    ),
    reason: list(
      "Reason for Leaving; Leaving Reason; Leave Reason; Termination Reason; Reason; Leaver Type; Exit Reason; Cause of Leaving; Wastage Type"
    ),
    fte: list("FTE; FTE at Leaving; WTE; Contracted FTE; Last FTE; FTE Leaver; Assignment FTE"),
    exit_interview: list(
      "Exit Interview; Exit Interview Held; EI Completed; Exit Questionnaire; Exit Int Y/N"
    ),
  },
  training: {
    date: list(
      "Course Date; Start Date; Event Date; Date Attended; Date; Session Date; Training Date; Delivery Date"
    ),
    course: list(
      "Course; Course Title; Training Event; Programme; Qualification; Learning Activity; Course Name; Event; Module"
    ),
    delegates: list(
      "Delegates; No. of Delegates; Attendees; Places; Number Attending; Learners; Staff Attending"
    ),
    unit_cost: list("Cost; Fee; Price; Course Fee; Amount; Value; Net Amount"),
    status: list(
      "Status; Attendance; Booked/Attended; Outcome; Completion Status; Booking Status; Result"
    ),
  },
  cohorts: {
    cohort_id: list(
      "Cohort; Intake; Course No; Class; Cohort Name; Intake Ref; Course Code; Programme Cohort; Syndicate"
    ),
    route: list(
      "Entry Route; Route; Programme; Pathway; Entry Programme; Scheme; Recruitment Route; PCDA/DHEP; Student Type"
    ),
    intake_date: list(
      "Intake Date; Start Date; Course Start; Attestation Date; Join Date; Cohort Start; Commencement; Planned Start; Date of Intake"
    ),
    capacity: list(
      "Capacity; Places; Spaces; Max Places; Course Size; Seats; Max Intake; Available Places"
    ),
    filled: list("Filled; Confirmed; Allocated; Booked; Offers Accepted; Actual; Actual Intake"),
  },
  pipeline: {
    stage: list("Stage; Current Stage; Pipeline Stage; Step; Recruitment Stage; Progress"),
  },
  assessments: {
    assessment_booked: list(
      "AC Booked; Spaces Booked; Slots Booked; OAC Booked; Assessment Slots; Booked Places"
    ),
    assessment_used: list(
      "AC Attended; Slots Used; Spaces Used; OAC Completed; Attended; Assessed; Used; Sat"
    ),
    assessment_passed: list("AC Passed; Passed; OAC Pass; Pass; Successful"),
  },
};
