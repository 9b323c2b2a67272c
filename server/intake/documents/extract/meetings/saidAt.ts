import { addDays } from '../../../../../graph-schema/days.ts'
import type { FoundWhen } from '../dates/When.ts'
import { dayAnew, howEnded } from './howEnded.ts'
import { narrated } from './narrated.ts'
import { type Scene, whensNear } from './Scene.ts'
import { readVerb, type Said, type VerbForm } from './verbPhrase.ts'

/** How near the day is of what somebody is said to be "seeing" without a verb that says when. */
const soon = 100

export type SaidWhen = Said & { when?: FoundWhen }

/** What a verb and the words before it say of a contact at a place of the sentence, and the date nearest to it. */
export function saidAt(scene: Scene, at: number, aux: string, form: VerbForm): SaidWhen | undefined {
  const near = whensNear(scene, at, 'future')
  const until = form === 'ing' && aux.trim() === '' ? addDays(scene.on, soon) : '9'
  const coming =
    form !== 'past' &&
    near.some(({ from = '', precision }) => precision !== 'unknown' && from > scene.on && from < until)
  const said = readVerb(aux, form, coming, near.length > 0)
  const rest = `${scene.sentence.text.slice(at)} ${scene.after ?? ''}`
  const hoped = /\b(?:should have|had (?:[a-z]+ )?(?:hoped|wanted|intended|planned|meant|expected))\b/i.test(
    aux,
  )
  const ended = said?.status === 'planned' || hoped ? howEnded(rest) : undefined
  const anew = ended === 'postponed' || said?.status === 'cancelled' ? dayAnew(rest, scene.on) : undefined
  if (anew) return { status: 'postponed', tense: 'future', confidence: 0.5, when: anew }
  if (ended) return withDay({ status: ended, tense: 'past', confidence: 0.6 }, scene, at)
  return said ? withDay(said, scene, at) : undefined
}

/** "had asked in July to meet": when it was asked, which has been. */
const askedThen = /\b(?:asked|requested|sought|tried|wrote|written|invited)\b[^.;]*$/i

const withDay = (said: Said, scene: Scene, at: number): SaidWhen => {
  const [near] = whensNear(scene, at, said.tense)
  const isOfAsking =
    said.status === 'requested' &&
    near !== undefined &&
    near.start < at &&
    askedThen.test(scene.sentence.text.slice(0, near.start)) &&
    /\bto\b/.test(scene.sentence.text.slice(near.end, at))
  const when =
    narrated(scene.sentence.text, scene.told, scene.toldHere) ??
    (isOfAsking ? whensNear(scene, at, 'past')[0] : near)
  return { ...said, ...(when ? { when } : {}) }
}

/** The date of what was said, as a draft has it. */
export const dated = ({ when }: { when?: FoundWhen | undefined }) => (when ? { when } : {})

/** The words before a verb in the passive, without what only makes it passive. */
export const active = (aux: string | undefined) => (aux ?? '').replace(/\b(?:was|were|been)\b/g, '')
