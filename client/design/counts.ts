/** "1,431" */
export const formatNumber = (count: number): string => count.toLocaleString('en-GB')

/** "1 meeting", "1,431 meetings"; give the plural where it is not a plain s. */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`
