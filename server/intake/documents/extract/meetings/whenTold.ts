import type { FoundWhen, Tense } from '../dates/When.ts'
import { narrated } from './narrated.ts'
import { type Scene, whensNear } from './Scene.ts'

const toCome =
  /\b(?:will(?! (?:recall|remember|know|have|be aware|want to note))|shall|'ll|next|forward|tomorrow|upcoming|is to|are to|due|diary|pencilled)\b/i
const longAgo = 200

/**
 * The day of an occasion at a place of a sentence. Where no verb says whether it has been, the sentence's other words do,
 * and a day that would be the better part of a year ago is the one to come.
 */
export function whenTold(scene: Scene, at: number, tense?: Tense): FoundWhen | undefined {
  const [past, future] = [whensNear(scene, at, 'past')[0], whensNear(scene, at, 'future')[0]]
  if (tense === 'past') return narrated(scene.sentence.text, scene.told, scene.toldHere) ?? past
  if (tense === 'future' || toCome.test(scene.sentence.text)) return future
  const days = past?.from ? (Date.parse(scene.on) - Date.parse(past.from)) / 86_400_000 : 0
  const spelt = /\b(?:19|20)\d\d\b|ago|last/i.test(past?.asWritten ?? '')
  return days > longAgo && !spelt
    ? future
    : (narrated(scene.sentence.text, scene.told, scene.toldHere) ?? past)
}
