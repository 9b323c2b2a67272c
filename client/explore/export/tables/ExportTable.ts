/** A table as it leaves Liaison: the rows of one of the tables on screen, in all its pages, as plain values. */
export type ExportTable = {
  readonly id: TableKind
  readonly caption: string
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly Value[])[]
}
export type ExportColumn = {
  readonly header: string
  /** The column that names the row. */
  readonly names?: true
  /** For programs rather than readers: left out where a table is to be read. */
  readonly forPrograms?: true
}
export type Value = string | number

export const tableKinds = ['meetings', 'parties', 'links'] as const
export type TableKind = (typeof tableKinds)[number]
