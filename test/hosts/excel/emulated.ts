/** The hosts' tests stand on the same emulated Excel as the contract. */
export { faultOf, noWait, openExcel, realClient, valueOf } from "../../contract/hosts";
export { output, recordSheet, yours } from "../../contract/made-up";
