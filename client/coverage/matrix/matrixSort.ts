import type { MatrixSearch } from './matrixAddress.ts'

/** By name, or by when last met: about a harm area, or about anything where there is none. */
export type MatrixSort = {
  by: 'name' | 'meetings' | 'last-met'
  about: string | undefined
  order: 'up' | 'down'
}

export const sortOf = ({ sort = 'name', sortAbout, order = 'up' }: MatrixSearch): MatrixSort => ({
  by: sort,
  about: sortAbout,
  order,
})

/** What pressing a heading does: a harm area's latest met first, then oldest first; the first column by name. */
export const pressed = (sort: MatrixSort, about: string | undefined): MatrixSort => {
  if (about === undefined)
    return { by: 'name', about, order: sort.by === 'name' && sort.order === 'up' ? 'down' : 'up' }
  const again = sort.by === 'last-met' && sort.about === about
  return { by: 'last-met', about, order: again && sort.order === 'down' ? 'up' : 'down' }
}

export const inAddress = ({ by, about, order }: MatrixSort): Partial<MatrixSearch> => ({
  sort: by === 'name' ? undefined : by,
  sortAbout: about,
  order: order === 'up' ? undefined : order,
})
