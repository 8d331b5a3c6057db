import { LEVER_TOPICS, LEVERS, leverSpec } from "../../src/scenarios/levers";

test("levers are listed topic by topic, in the order of the topics, and every topic has one", () => {
  const topics = LEVERS.map(({ topic }) => topic);
  expect(topics.filter((topic, i) => topic !== topics[i - 1])).toEqual([...LEVER_TOPICS]);
});

test("every lever has an id and a name of its own, words and a source, and takes something", () => {
  expect(new Set(LEVERS.map(({ id }) => id)).size).toBe(LEVERS.length);
  expect(new Set(LEVERS.map(({ name }) => name)).size).toBe(LEVERS.length);
  for (const { id, words, source, bounds } of LEVERS) {
    expect(leverSpec(id).words).toBe(words);
    expect(words.length).toBeGreaterThan(10);
    expect(source).toMatch(/^(?:M-[A-Z]|conventions)/);
    expect(bounds[0]).toBeLessThan(bounds[1]);
  }
});
