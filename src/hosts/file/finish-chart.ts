import { UNSEEN } from "./charts";

const line = (colour: string): string =>
  `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;

/**
 * A chart part as the library wrote it, finished with what the library has no words for: series that
 * draw nothing, quiet grid lines, no small ticks, and negative bars in the colour of their series.
 */
export const finishChart = (xml: string): string =>
  xml
    .replaceAll(`<a:solidFill><a:srgbClr val="${UNSEEN}"/></a:solidFill>`, "<a:noFill/>")
    .replaceAll("<c:majorGridlines/>", `<c:majorGridlines>${line("E3E3E3")}</c:majorGridlines>`)
    .replace(
      /<c:majorTickMark val="none"\/>(?!<c:minorTickMark)/g,
      '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
    )
    .replaceAll('lang="en-US"', 'lang="en-GB"')
    .replace(/<c:barChart>.*?<\/c:barChart>/gs, (bars) =>
      bars.replace(
        /(<c:ser>.*?<\/c:spPr>)(?!<c:invertIfNegative)/gs,
        '$1<c:invertIfNegative val="0"/>'
      )
    );
