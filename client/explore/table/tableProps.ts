import type { Snapshot } from '../state/Snapshot.ts'
import type { Tools } from '../useTools.ts'

export type TableProps = {
  snapshot: Snapshot
  tools: Tools
}

/** On paper every row is there. */
export type OnPaper = { printing: boolean }

export type MeetingTableProps = TableProps & { areaName: (id: string) => string }

/** A row is marked as selected when what it stands for is, and tests find it by its id. */
export const rowOf = (id: string, selection: readonly string[]) => ({
  'data-id': id,
  'aria-selected': selection.includes(id),
  className: `govuk-table__row${selection.includes(id) ? ' explore-row--selected' : ''}`,
})
