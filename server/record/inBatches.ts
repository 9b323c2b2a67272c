/** Runs a write over rows two thousand at a time: large enough to be quick, small enough for Neo4j's memory. */
export async function inBatches<T>(
  rows: readonly T[],
  write: (batch: T[]) => Promise<unknown>,
  size = 2_000,
  /** Told after each how many are done. */
  onDone: (done: number) => void = () => {},
) {
  for (let at = 0; at < rows.length; at += size) {
    await write(rows.slice(at, at + size))
    onDone(Math.min(at + size, rows.length))
  }
}
