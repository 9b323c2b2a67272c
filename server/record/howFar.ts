/** Takes a line of progress, for a person who waits. */
export type Say = (line: string) => void

export const silent: Say = () => {}

/** Says how many of all are done: "Writing entries: 2,000 of 17,345". */
export const howFar = (say: Say, what: string, all: number) => (done: number) =>
  say(`${what}: ${counted(done)} of ${counted(all)}`)

export const counted = (number: number) => number.toLocaleString('en-GB')
