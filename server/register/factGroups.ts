import type { EntryType } from '../../graph-schema/entry.ts'
import { type RelationshipType, relationships } from '../../graph-schema/relationships.ts'

/** One group of facts on an entry's page: a relationship, and the end of it the entry is at. */
export type GroupOf = { link: RelationshipType; end: 'from' | 'to' }

const from = (...links: RelationshipType[]): GroupOf[] => links.map((link) => ({ link, end: 'from' }))
const to = (...links: RelationshipType[]): GroupOf[] => links.map((link) => ({ link, end: 'to' }))

const ofParty = [
  ...from('ENGAGED_AT', 'RAISED', 'UNDERTOOK', 'ASKED', 'OFFERED'),
  ...to('TO'),
  ...from('MEMBER_OF', 'WORKS_ON', 'MENTIONED_IN', 'WROTE'),
  ...to('SENT_TO', 'COVERS'),
]

const groups: Record<EntryType, readonly GroupOf[]> = {
  person: [...from('HELD_POST'), ...ofParty],
  organisation: [
    ...ofParty,
    ...to('SESSION_OF', 'HELD_POST', 'MEMBER_OF'),
    ...from('SUCCEEDED'),
    ...to('SUCCEEDED'),
  ],
  meeting: [...to('TOOK_PART'), ...from('ABOUT', 'SESSION_OF'), ...to('RAISED_AT', 'MADE_AT')],
  harmArea: [...to('ABOUT'), ...to('WORKS_ON', 'CONCERNS'), ...from('PART_OF'), ...to('PART_OF')],
  document: [...to('WROTE'), ...from('SENT_TO'), ...to('MENTIONED_IN')],
  point: [...to('RAISED'), ...from('RAISED_AT', 'CONCERNS')],
  commitment: [...to('UNDERTOOK', 'ASKED', 'OFFERED'), ...from('TO', 'MADE_AT')],
  evidence: from('COVERS'),
  interval: to('REVIEWED_EVERY'),
  view: [],
  look: [],
  apart: [],
  brief: [],
  keptText: [],
  draft: [],
  decision: [],
  reason: [],
}

/** The groups of facts shown for an entry of this type, in order. */
export const groupsOf = (type: EntryType): readonly GroupOf[] => groups[type]

/** How a group reads from the entry's end: "took part in", "was attended by". */
export const readsFrom = ({ link, end }: GroupOf): string =>
  end === 'from' ? relationships[link].reads : relationships[link].reverse
