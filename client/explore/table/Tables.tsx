import { memo, useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { formatNumber } from '../../design/counts.ts'
import { Tabs } from '../../design/Tabs.tsx'
import { usePrinting } from '../print/usePrinting.ts'
import { sameButForCamera } from '../state/ExploreState.ts'
import { LinksTable } from './LinksTable.tsx'
import { MeetingsTable } from './MeetingsTable.tsx'
import { PartiesTable } from './PartiesTable.tsx'
import { partyRows } from './partyRows.ts'
import type { MeetingTableProps } from './tableProps.ts'

const kinds = ['meetings', 'parties', 'links'] as const
type Kind = (typeof kinds)[number]

/** Exactly what is drawn, as tables. They need no picture: everything can be done from here too. */
export const Tables = memo(AllTables, sameRows)

/** Looking round the picture, or waiting, changes nothing in them. */
function sameRows(a: MeetingTableProps, b: MeetingTableProps): boolean {
  return (
    a.tools === b.tools &&
    a.areaName === b.areaName &&
    a.snapshot.drawn === b.snapshot.drawn &&
    a.snapshot.graph === b.snapshot.graph &&
    sameButForCamera(a.snapshot.state, b.snapshot.state)
  )
}

function AllTables(given: MeetingTableProps) {
  const printing = usePrinting()
  const props = { ...given, printing }
  const [kind, setKind] = useState<Kind>('meetings')
  const { drawn } = props.snapshot
  const counts = {
    meetings: drawn.meetings.length,
    parties: partyRows(drawn).length,
    links: drawn.links.length,
  }
  const names = { meetings: 'Meetings', parties: 'Parties', links: 'Links' }
  const tabs = kinds.map((value) => ({ value, words: `${names[value]} (${formatNumber(counts[value])})` }))
  /** Paper has no tabs to press: all that hold something are there. */
  const shows = (each: Kind) => kind === each || (printing && counts[each] > 0)
  return (
    <section className="explore-tables" aria-labelledby="explore-tables-heading">
      <h2 className="govuk-heading-m" id="explore-tables-heading">
        The same as tables
      </h2>
      <Tabs label="Tables" tabs={tabs} chosen={kind} onChoose={setKind}>
        {shows('meetings') && <MeetingsTable {...props} />}
        {shows('parties') && <PartiesTable {...props} />}
        {shows('links') && <LinksTable {...props} />}
        {counts[kind] > 0 && (
          <Button look="link" className="liaison-screen-only" onClick={() => props.tools.askDownload(kind)}>
            Download CSV<span className="govuk-visually-hidden"> of {names[kind].toLowerCase()}</span>
          </Button>
        )}
      </Tabs>
    </section>
  )
}
