/** One JSON line a figure, each a ratio of two things measured side by side in this run: medians of five, in turn. */

export const rounds = 5

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

export type Figure = {
  figure: string
  ratio: number
  aim: string
  milliseconds?: readonly number[]
  bytes?: readonly number[]
  framesPerSecond?: readonly number[]
  elements?: readonly number[]
}

export const report = (figure: Figure) =>
  process.stdout.write(
    `${JSON.stringify(figure, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value))}\n`,
  )

/** Measures each thing in turn, as often as said, after rounds that are not counted. Medians, in the order given. */
export async function sideBySide(
  measures: readonly (() => Promise<number>)[],
  times = rounds,
  uncounted = 1,
): Promise<number[]> {
  const found: number[][] = measures.map(() => [])
  for (let round = 0; round < times + uncounted; round += 1)
    for (const [at, measure] of measures.entries()) {
      const value = await measure()
      if (round >= uncounted) found[at]?.push(value)
    }
  return found.map(median)
}

type Work = () => Promise<unknown>

/** The median time of one thing over that of another. */
export async function ratio(
  figure: string,
  aim: string,
  one: Work,
  other: Work,
  times = rounds,
  uncounted = 1,
) {
  const [a = Number.NaN, b = Number.NaN] = await sideBySide(
    [() => timed(one), () => timed(other)],
    times,
    uncounted,
  )
  report({ figure, ratio: a / b, aim, milliseconds: [a, b] })
}

/**
 * The same of two queries, asked until the database has compiled them: it runs a new query several times as slowly as
 * one it has been asked a hundred times.
 */
export const warmRatio = (figure: string, aim: string, one: Work, other: Work) =>
  ratio(figure, aim, one, other, 50, 150)
