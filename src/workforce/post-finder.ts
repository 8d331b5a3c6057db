import type { Post } from "./post";

/** Finds the post a vacancy is of: by post number, else by title where only one post empty has it. */
export class PostFinder {
  private readonly byNumber = new Map<string, Post>();
  private readonly byTitle = new Map<string, Post[]>();

  constructor(posts: readonly Post[]) {
    for (const post of posts) {
      if (post.post.value !== "") this.byNumber.set(post.post.value.toLowerCase(), post);
      const title = post.title.value.toLowerCase();
      const same = this.byTitle.get(title);
      if (same === undefined) this.byTitle.set(title, [post]);
      else same.push(post);
    }
  }

  numbered(number: string): Post | null {
    return this.byNumber.get(number.toLowerCase()) ?? null;
  }

  titled(title: string, team: string): Post | null {
    const same = (this.byTitle.get(title.toLowerCase()) ?? []).filter(
      (post) =>
        post.inPostFte.value < post.fte.value &&
        (team === "" || post.team.value.toLowerCase() === team.toLowerCase())
    );
    return same.length === 1 ? (same[0] ?? null) : null;
  }
}
