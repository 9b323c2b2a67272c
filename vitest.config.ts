import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // A worker is one process with one Neo4j for all its test files; two at most.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    globalSetup: ['tests/support/temporaryFolder.ts'],
    // A machine shared with others may be many times slower than usual; no test measures time.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    teardownTimeout: 30_000,
  },
})
