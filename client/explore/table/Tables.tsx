import { memo, useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { formatNumber } from '../../design/counts.ts'
import { Tabs } from '../../design/Tabs.tsx'
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

function AllTables(props: MeetingTableProps) {
  const [kind, setKind] = useState<Kind>('meetings')
  const { drawn } = props.snapshot
  const counts = {
    meetings: drawn.meetings.length,
    parties: partyRows(drawn).length,
    links: drawn.links.length,
  }
  const names = { meetings: 'Meetings', parties: 'Parties', links: 'Links' }
  const tabs = kinds.map((value) => ({ value, words: `${names[value]} (${formatNumber(counts[value])})` }))
  return (
    <section className="explore-tables" aria-labelledby="explore-tables-heading">
      <h2 className="govuk-heading-m" id="explore-tables-heading">
        The same as tables
      </h2>
      <Tabs label="Tables" tabs={tabs} chosen={kind} onChoose={setKind}>
        {kind === 'meetings' && <MeetingsTable {...props} />}
        {kind === 'parties' && <PartiesTable {...props} />}
        {kind === 'links' && <LinksTable {...props} />}
        {counts[kind] > 0 && (
          <Button look="link" onClick={() => props.tools.askDownload(kind)}>
            Download CSV<span className="govuk-visually-hidden"> of {names[kind].toLowerCase()}</span>
          </Button>
        )}
      </Tabs>
    </section>
  )
}
