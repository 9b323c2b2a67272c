import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // A worker is one process with one Neo4j for all its test files; two at most.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    globalSetup: ['tests/support/temporaryFolder.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
  },
})
