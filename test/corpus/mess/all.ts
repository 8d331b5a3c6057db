import { columns } from "./columns";
import { dates } from "./dates";
import { extracts } from "./extracts";
import { force } from "./force";
import { forceRules } from "./force-rules";
import { formulas } from "./formulas";
import { fte } from "./fte";
import { anyHeadings, headings } from "./headings";
import { holders } from "./holders";
import { splitNameMess } from "./split-names";
import { hostile } from "./hostile";
import { logRows } from "./log-rows";
import { merged } from "./merged";
import type { Mess } from "./mess";
import { money } from "./money";
import { noiseSheets } from "./noise-sheets";
import { numbers } from "./numbers";
import { oddCells } from "./odd-cells";
import { oddHeadings } from "./odd-headings";
import { openDates } from "./open-dates";
import { rows } from "./rows";
import { rules } from "./rules";
import { sheets } from "./sheets";
import { splitSheets } from "./split-sheets";
import { statedSheets } from "./stated";
import { story } from "./story";
import { forceWords, words } from "./words";
import { years } from "./years";

export const messes: readonly Mess[] = [
  ...story,
  ...dates,
  ...openDates,
  ...money,
  ...fte,
  ...holders,
  ...splitNameMess,
  ...numbers,
  ...words,
  ...forceWords,
  ...rules,
  ...forceRules,
  ...formulas,
  ...rows,
  ...columns,
  ...headings,
  anyHeadings,
  ...sheets,
  ...noiseSheets,
  ...years,
  ...extracts,
  ...merged,
  ...hostile,
  ...force,
  ...statedSheets,
  ...splitSheets,
  ...logRows,
  ...oddCells,
  ...oddHeadings,
];
