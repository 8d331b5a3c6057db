import { measureSize } from "../bench/measure-size";
import { report } from "../bench/report";

/** Entry of `npm run bench`: arguments are other numbers of posts than 200, 7,000 and 250,000. */
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [200, 7_000, 250_000];

if (sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.log(report(sizes.map(measureSize)));
} else {
  console.error("Give numbers of posts, for example: npm run bench -- 7000");
  process.exitCode = 2;
}
