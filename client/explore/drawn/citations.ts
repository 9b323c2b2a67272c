import type { Graph, GraphLink, GraphMeeting } from '../../../graph-schema/api/explore.ts'
import type { CitationRef } from '../../../graph-schema/api/shared.ts'

export type Cites = Pick<GraphMeeting | GraphLink, 'citations'>

/** Where a drawn meeting or link comes from, with the titles and dates of the documents. */
export const citationsOf = ({ documents }: Graph, { citations = [] }: Cites): CitationRef[] =>
  citations.flatMap(({ document, locator }) => {
    const found = documents.find(({ id }) => id === document)
    return found ? [{ document, locator, title: found.title, date: found.date }] : []
  })

/** Of several links drawn as one, each place once. */
export const citationsTogether = (links: readonly GraphLink[]): Required<Cites> => ({
  citations: [
    ...new Map(
      links
        .flatMap(({ citations = [] }) => citations)
        .map((cited) => [JSON.stringify([cited.document, cited.locator]), cited]),
    ).values(),
  ],
})
