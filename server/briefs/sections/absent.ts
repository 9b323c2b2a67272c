import type { BriefSection } from '../../../graph-schema/api/briefs.ts'
import type { Attendee } from '../facts.ts'
import { nameOf } from '../words.ts'
import type { Writing } from './Writing.ts'

/** Harm areas they work on with no meeting recorded, and the evidence that rests on. */
export const absent = (attendee: Attendee, { facts, line }: Writing): BriefSection => {
  const { party, worksOn } = attendee.who
  const { by } = facts.scope
  return {
    id: `absent:${party.id}`,
    heading: 'Where no meeting is recorded',
    says: facts.evidence.sentence,
    lines: attendee.absent.map(({ area, mentioned }) =>
      line({
        id: `absent:${party.id}:${area.id}`,
        kind: 'absence',
        text: `${area.name}: no meeting with ${by.name} recorded${mentioned ? '; referred to in passing only' : ''}.`,
        citations: worksOn.filter((one) => one.area.id === area.id).flatMap(({ citations }) => citations),
        entry: area.id,
      }),
    ),
    empty: `The register names no harm area that ${nameOf(party)} works on and about which no meeting is recorded.`,
  }
}
