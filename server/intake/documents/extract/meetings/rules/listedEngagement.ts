import { forumEnd } from '../../names/nameShapes.ts'
import { kindOf } from '../kinds.ts'
import { isOfTasks } from '../laidOut/sides.ts'
import { draftOf, takersIn, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const heading =
  /\b(?:engagements?|diary|meetings|events|visits|also (?:this|attended|met)|attended|other (?:meetings|activity))\b/i
const ahead = /\b(?:next|forward|ahead|upcoming|forthcoming|planned|coming)\b/i

/** An item of a list of engagements that is only a name or an occasion: "National Policing Board". */
export const listedEngagement: MeetingRule = {
  name: 'listed engagement',
  words: 'an item in a list of engagements',
  find: (scene) => {
    const { block, text } = scene.sentence
    const above = block.headings.at(-1)?.text ?? ''
    const lead = block.lead?.text ?? ''
    if (block.kind !== 'item' || scene.sentence.start !== block.start || text.split(/\s+/).length > 14)
      return []
    if ((isOfTasks(above) || !heading.test(above)) && !heading.test(lead.slice(-80))) return []
    if (/\b(?:will|asked|wrote|said)\b/.test(text)) return []
    const named = takersIn(scene, 0, text.length)
    const forum = named.find(({ party }) => party.kind === 'forum' || forumEnd.test(party.name))?.party
    const kind = forum ? ('board' as const) : kindOf(text, 'unknown')
    if (!forum && kind === 'unknown' && named.length === 0) return []
    const when = whensNear(scene, 0, ahead.test(above) ? 'future' : 'past')[0]
    return [
      draftOf(scene, 0, text.length, {
        rule: 'listed engagement',
        kind: kind === 'unknown' ? 'meeting' : kind,
        status: ahead.test(above) ? 'planned' : 'held',
        ...(when ? { when } : {}),
        ...(forum ? { forum } : {}),
        parties: [
          ...(scene.author ? [{ party: scene.author, as: 'participant' as const }] : []),
          ...named.filter(({ party }) => party !== forum),
        ],
        title: text.replace(/\s+/g, ' '),
        confidence: 0.7,
      }),
    ]
  },
}
