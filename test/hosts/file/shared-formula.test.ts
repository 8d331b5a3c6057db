import { moveFormula } from "../../../src/hosts/file/shared-formula";

describe("a formula moved two rows down and one column right", () => {
  test.each([
    ["A1+B2", "B3+C4"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A1:$B$9)", "SUM(B3:$B$9)"],
    ["SUM(A:A,$C:C,1:1,$3:4)", "SUM(B:B,$C:D,3:3,$3:6)"],
    ["'Tab A1'!A1&\"A1\"", "'Tab A1'!B3&\"A1\""],
    ["Data!Z9", "Data!AA11"],
    ["LOG10(A1)+ATAN2(B1,2)", "LOG10(B3)+ATAN2(C3,2)"],
    ["Rates2022+A1*1.5E3", "Rates2022+B3*1.5E3"],
    ["Staff[[#This Row],[Pay A1]]*A1", "Staff[[#This Row],[Pay A1]]*B3"],
    ["Staff[FTE]", "Staff[FTE]"],
    ["IF(A1=TRUE,A1,#REF!)", "IF(B3=TRUE,B3,#REF!)"],
    ["Q1!A1", "Q1!B3"],
    ["XFD1", "XFE3"],
  ])("%s", (formula, moved) => {
    expect(moveFormula(formula, 2, 1)).toBe(moved);
  });
});
