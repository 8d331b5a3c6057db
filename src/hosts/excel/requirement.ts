/** Whether this Excel has a version of the API above the floor of 1.9; asked at run time, never assumed. */
export const excelHas = (version: `${number}.${number}`): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);
