import { afterAll, beforeAll, beforeEach } from 'vitest'

type Started = { stop(): Promise<void> }

/** What is started once for the tests of a file, and stopped after them. Call it at the top of the file. */
export function startForAll<T extends Started>(start: () => Promise<T>, longest = 600_000): () => T {
  const { begin, current } = keeping(start)
  beforeAll(begin, longest)
  return current
}

/** The same, started afresh for each test. */
export function startForEach<T extends Started>(start: () => Promise<T>, longest = 600_000): () => T {
  const { begin, current } = keeping(start)
  beforeEach(begin, longest)
  return current
}

function keeping<T extends Started>(start: () => Promise<T>) {
  let started: T | undefined
  afterAll(() => started?.stop())
  return {
    async begin() {
      await started?.stop()
      started = undefined
      started = await start()
    },
    current(): T {
      if (started) return started
      throw new Error('startFor: it is started before the first test')
    },
  }
}
