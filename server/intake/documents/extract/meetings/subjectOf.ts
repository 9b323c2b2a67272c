import type { PartyTaking } from './MeetingDraft.ts'
import { type Scene, takersIn } from './Scene.ts'

/** Whose deed it is: those in the rule's group `who`, else whoever the clause before or the item's lead is about. */
export function subjectOf(scene: Scene, match: RegExpExecArray): PartyTaking[] {
  const at = match.indices?.groups?.who
  return at && at[1] > at[0] ? takersIn(scene, at[0], at[1]) : subjectBefore(scene, match.index)
}

function subjectBefore(scene: Scene, at: number): PartyTaking[] {
  const earlier = /[\ued00-\ueeff]/.exec(scene.masked.text.slice(0, at))
  if (earlier && scene.author) return [{ party: scene.author, as: 'participant' }]
  const before = scene.masked.mentions.find(
    (mention) =>
      mention.start - scene.masked.start < at && (mention.kind === 'person' || mention.kind === 'body'),
  )
  if (before?.party && at > 0)
    return [{ party: before.party, as: 'participant', ...(before.of ? { onBehalfOf: before.of } : {}) }]
  return scene.leader.map((party) => ({ party, as: 'participant' as const }))
}
