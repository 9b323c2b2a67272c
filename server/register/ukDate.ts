const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "2020-11-06" → "6 November 2020" */
export const ukDate = (iso: string): string => long.format(new Date(`${iso}T00:00:00Z`))

/** "from 6 November 2020 to 1 March 2021", with what is known; nothing where neither is. */
export const ukPeriod = (from: string | null | undefined, to: string | null | undefined): string =>
  [from ? `from ${ukDate(from)}` : '', to ? `to ${ukDate(to)}` : ''].filter(Boolean).join(' ')
