export default {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "^.+\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: false } } },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(hucre)/)"],
  moduleFileExtensions: ["ts", "mjs", "js", "json"],
};
