import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/tools/fresh-build.ts",
    include: ["test/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    testTimeout: 20_000,
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text-summary", "html"] },
  },
});
