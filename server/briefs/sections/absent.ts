import type { BriefSection } from '../../../graph-schema/api/briefs.ts'
import type { Attendee } from '../facts.ts'
import { nameOf } from '../words.ts'
import type { Writing } from './Writing.ts'

/** Harm areas they work on with no meeting recorded, and the evidence that rests on. */
export const absent = (attendee: Attendee, { facts, line }: Writing): BriefSection => {
  const { worksOn, who } = attendee
  const { party } = who
  const { by } = facts.scope
  return {
    id: `absent:${party.id}`,
    heading: 'Where no meeting is recorded',
    says: facts.evidence.sentence,
    lines: attendee.absent.map(({ area, within, mentioned }) =>
      line({
        id: `absent:${party.id}:${area.id}`,
        kind: 'absence',
        text: `${area.name}: no meeting with ${by.name} recorded${mentioned ? '; referred to in passing only' : ''}.`,
        citations: restsOn(worksOn, area.id, within).flatMap(({ citations }) => citations),
        entry: area.id,
      }),
    ),
    empty: `The register names no harm area that ${nameOf(party)} works on and about which no meeting is recorded.`,
  }
}

/** Where the register has them work on the area, else on a part of it. */
function restsOn(worksOn: Attendee['worksOn'], area: string, within: readonly string[]) {
  const own = worksOn.filter((one) => one.area.id === area)
  return own.length > 0 ? own : worksOn.filter((one) => within.includes(one.area.id))
}
