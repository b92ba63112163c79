import { defineConfig } from "vitest/config";

const project = (name: string, include: string[], extra: object = {}) => ({
  test: { name, include, environment: "node", testTimeout: 60_000, hookTimeout: 120_000, ...extra },
});

/** What is read once serves all files of a worker: reading it anew for each took as long as half of the tests. */
const together = { isolate: false };

export default defineConfig({
  test: {
    // Much of what a test of the console does is waiting: three share two cores well.
    maxWorkers: 3,
    projects: [
      project("unit", ["packages/*/{src,description}/**/*.test.ts", "tests/unit/**/*.test.ts"], together),
      project("contract", ["tests/contract/**/*.test.ts"], together),
      project("flow", ["tests/flow/**/*.test.ts"], together),
      project("fault", ["tests/fault/**/*.test.ts"], { testTimeout: 180_000 }),
      project("infra", ["tests/infra/**/*.test.ts"]),
      project("console", ["tests/console/**/*.test.ts"], {
        ...together,
        testTimeout: 120_000,
        hookTimeout: 180_000,
      }),
      project("real", ["tests/real/**/*.test.ts"], {
        testTimeout: 120_000,
        hookTimeout: 180_000,
        fileParallelism: false,
      }),
    ],
  },
});
