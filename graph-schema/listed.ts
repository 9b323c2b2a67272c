const list = new Intl.ListFormat('en-GB')

/** "Refuge", "Refuge and Respect", "Refuge, Respect and 3 others": the first so many by name. */
export function listed(names: readonly string[], most = 8): string {
  const left = names.length - most
  return list.format(left > 0 ? [...names.slice(0, most), `${left} other${left === 1 ? '' : 's'}`] : names)
}
