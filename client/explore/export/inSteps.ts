const longestStep = 12

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** Writes a file piece by piece and lets the page draw and answer in between, however large the file is. */
export async function inSteps(pieces: Iterable<string>, type: string): Promise<Blob> {
  const parts: string[] = []
  let started = performance.now()
  for (const piece of pieces) {
    parts.push(piece)
    if (performance.now() - started < longestStep) continue
    await breathe()
    started = performance.now()
  }
  return new Blob(parts, { type })
}
