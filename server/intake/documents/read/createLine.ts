/** Work done one at a time; where so many wait already, more is refused at once. */
export function createLine(mostWaiting: number, tooMany: () => Error) {
  let last: Promise<unknown> = Promise.resolve()
  let inside = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (inside > mostWaiting) throw tooMany()
    inside += 1
    const doing = last.then(work)
    // What came of it is not kept on to.
    last = doing.then(
      () => undefined,
      () => undefined,
    )
    try {
      return await doing
    } finally {
      inside -= 1
    }
  }
}
