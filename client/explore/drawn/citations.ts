import type { Graph, GraphMeeting } from '../../../graph-schema/api/explore.ts'
import type { CitationRef } from '../../../graph-schema/api/shared.ts'

/** Where a drawn meeting comes from, with the titles and dates of the documents. */
export const citationsOf = ({ documents }: Graph, { citations }: GraphMeeting): CitationRef[] =>
  citations.flatMap(({ document, locator }) => {
    const found = documents.find(({ id }) => id === document)
    return found ? [{ document, locator, title: found.title, date: found.date }] : []
  })
