import { organisationKindWords, sideWords } from '../../design/words.ts'
import type { MatrixSearch } from './matrixAddress.ts'

/** What narrows the rows, for whoever has them on paper. */
export const filtersInWords = ({ find, side, kind, rows }: MatrixSearch): string[] =>
  rows
    ? []
    : [
        ...(find ? [`“${find}” in the name`] : []),
        ...(side ? [`side ${sideWords[side]}`] : []),
        ...(kind ? [`kind ${organisationKindWords[kind]}`] : []),
      ]
