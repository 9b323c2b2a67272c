/** How long a search may still go on, in milliseconds. Tests give one of their own. */
export type Deadline = { left(): number }

export function deadlineAfter(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds
  return { left: () => Math.max(0, end - performance.now()) }
}

/** Time was up before this was done. */
export class OutOfTime extends Error {
  override name = 'OutOfTime'
}

/** The work if it is done in time, else OutOfTime: at once, whatever the database is still doing. */
export async function inTime<T>(deadline: Deadline, work: (milliseconds: number) => Promise<T>): Promise<T> {
  const left = Math.ceil(deadline.left())
  if (left === 0) throw new OutOfTime()
  const working = work(left)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfTime()), left)
  })
  // The database ends it too, some time later: nobody waits for that.
  working.catch(() => {})
  try {
    return await Promise.race([working, late])
  } catch (error) {
    throw deadline.left() === 0 ? new OutOfTime() : error
  } finally {
    clearTimeout(timer)
  }
}
