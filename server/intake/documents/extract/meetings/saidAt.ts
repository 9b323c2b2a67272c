import { findWhens } from '../dates/findWhens.ts'
import type { FoundWhen } from '../dates/When.ts'
import { howEnded, isAnew } from './howEnded.ts'
import { narrated } from './narrated.ts'
import { type Scene, whensNear } from './Scene.ts'
import { readVerb, type Said, type VerbForm } from './verbPhrase.ts'

export type SaidWhen = Said & { when?: FoundWhen }

/** What a verb and the words before it say of a contact at a place of the sentence, and the date nearest to it. */
export function saidAt(scene: Scene, at: number, aux: string, form: VerbForm): SaidWhen | undefined {
  const near = whensNear(scene, at, 'future')
  const coming =
    form !== 'past' && near.some(({ from, precision }) => precision !== 'unknown' && (from ?? '') > scene.on)
  const said = readVerb(aux, form, coming, near.length > 0)
  const rest = `${scene.sentence.text.slice(at)} ${scene.after ?? ''}`
  const ended = said?.status === 'planned' || /\bshould have\b/i.test(aux) ? howEnded(rest) : undefined
  if (ended) return withDay({ status: ended, tense: 'past', confidence: 0.6 }, scene, at)
  const anew =
    said?.status === 'cancelled' && isAnew(rest) ? findWhens(rest, scene.on, 'future')[0] : undefined
  if (anew?.from)
    return { status: 'postponed', tense: 'future', confidence: 0.5, when: { ...anew, start: -1, end: -1 } }
  return said ? withDay(said, scene, at) : undefined
}

const withDay = (said: Said, scene: Scene, at: number): SaidWhen => {
  const when =
    narrated(scene.sentence.text, scene.told, scene.toldHere) ?? whensNear(scene, at, said.tense)[0]
  return { ...said, ...(when ? { when } : {}) }
}

/** The date of what was said, as a draft has it. */
export const dated = ({ when }: { when?: FoundWhen | undefined }) => (when ? { when } : {})

/** The words before a verb in the passive, without what only makes it passive. */
export const active = (aux: string | undefined) => (aux ?? '').replace(/\b(?:was|were|been)\b/g, '')
