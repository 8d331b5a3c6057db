const swc = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
    },
  },
];

export default {
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: { "^.+\\.tsx$": swc(true), "^.+\\.(ts|mjs|js)$": swc(false) },
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(hucre)/)"],
  // Some tests write and read whole workbooks; a slow machine must not fail them.
  testTimeout: 30_000,
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
};
