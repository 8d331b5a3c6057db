import { labelKey } from "../sheets/label-key";
import { numberKey, withoutZeros } from "./person-key";
import type { Post } from "./post";

/** Finds the post a vacancy is of: by post number, else by title where only one post empty has it. */
export class PostFinder {
  private readonly byNumber = new Map<string, Post>();
  /** By number without leading zeros; null where two posts differ in them alone. */
  private readonly byBareNumber = new Map<string, Post | null>();
  private readonly keys = new Map<string, string>();
  private readonly byTitle = new Map<string, Post[]>();

  constructor(posts: readonly Post[]) {
    for (const post of posts) {
      if (post.post.value !== "") this.addNumber(numberKey(post.post.value), post);
      const title = this.keyOf(post.title.value);
      const same = this.byTitle.get(title);
      if (same === undefined) this.byTitle.set(title, [post]);
      else same.push(post);
    }
  }

  private keyOf(label: string): string {
    let key = this.keys.get(label);
    if (key === undefined) this.keys.set(label, (key = labelKey(label)));
    return key;
  }

  private addNumber(key: string, post: Post): void {
    this.byNumber.set(key, post);
    const bare = withoutZeros(key);
    this.byBareNumber.set(bare, this.byBareNumber.has(bare) ? null : post);
  }

  numbered(number: string): Post | null {
    return this.byNumber.get(numberKey(number)) ?? null;
  }

  /** The one post whose number is the same but for leading zeros, which spreadsheets take off (DQ-10). */
  numberedWithoutZeros(number: string): Post | null {
    return this.byBareNumber.get(withoutZeros(numberKey(number))) ?? null;
  }

  titled(title: string, team: string): Post | null {
    const same = (this.byTitle.get(this.keyOf(title)) ?? []).filter(
      (post) =>
        post.inPostFte.value < post.fte.value &&
        (team === "" || this.keyOf(post.team.value) === this.keyOf(team))
    );
    return same.length === 1 ? (same[0] ?? null) : null;
  }
}
