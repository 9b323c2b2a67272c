/** Runs a write over rows two thousand at a time: large enough to be quick, small enough for Neo4j's memory. */
export async function inBatches<T>(
  rows: readonly T[],
  write: (batch: T[]) => Promise<unknown>,
  size = 2_000,
) {
  for (let at = 0; at < rows.length; at += size) await write(rows.slice(at, at + size))
}
