import { useMemo } from 'react'
import type { CoverageColumn } from '../../../graph-schema/api/coverage.ts'
import { unfoldedAtFirst } from './columnsShown.ts'
import { noneOpen } from './matrixAddress.ts'

const none: readonly CoverageColumn[] = []

/** Which harm areas have their parts beside them: as the address says, else as there is room for. */
export function useUnfolded(
  chosen: readonly string[] | undefined,
  columns: readonly CoverageColumn[] = none,
  onOpen: (areas: string[]) => void,
) {
  const open = useMemo(() => (chosen ? new Set(chosen) : unfoldedAtFirst(columns)), [chosen, columns])
  const choose = (areas: readonly string[]) => {
    const known = areas.filter((area) => area !== noneOpen)
    onOpen(known.length === 0 ? [noneOpen] : known)
  }
  return {
    open,
    fold: (area: string) =>
      choose(open.has(area) ? [...open].filter((one) => one !== area) : [...open, area]),
    foldAll: () => choose([]),
    unfoldAll: () =>
      choose(
        columns.filter(({ id }) => columns.some(({ partOf }) => partOf.includes(id))).map(({ id }) => id),
      ),
  }
}
