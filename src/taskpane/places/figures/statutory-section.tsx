import type { ReactElement } from "react";
import type { StatutoryPost } from "../../engine/statutory-posts";
import type { ShowCells } from "./range-link";
import { RangeLink } from "./range-link";

const STATES: Readonly<Record<StatutoryPost["state"], string>> = {
  vacant: "vacant",
  interim: "interim",
  held: "held",
};

/** Each post the law asks for, and who holds it. */
export function StatutorySection({
  posts,
  onShow,
}: {
  posts: readonly StatutoryPost[];
  onShow: ShowCells;
}): ReactElement {
  return (
    <section className="card" aria-labelledby="statutory-title">
      <h3 id="statutory-title">The posts</h3>
      <table className="figures" aria-labelledby="statutory-title">
        <thead>
          <tr>
            <th scope="col">Post</th>
            <th scope="col">Holder</th>
          </tr>
        </thead>
        <tbody>
          {posts.map(({ title, post, state, at }) => (
            <tr key={`${post} ${title}`}>
              <th scope="row">
                {title === "" ? post : title}
                {at !== null && (
                  <span className="why">
                    <RangeLink place={at} onShow={onShow} />
                  </span>
                )}
              </th>
              <td className="word">{STATES[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
