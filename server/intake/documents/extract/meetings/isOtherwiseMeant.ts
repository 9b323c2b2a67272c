import type { MeetingKind } from '../../../../../graph-schema/terms.ts'
import type { Scene } from './Scene.ts'
import type { VerbForm } from './verbPhrase.ts'

/** Whether a word that may say a contact is a name, says what a journey was for, or has a thing for its object; `end` is where the object ends. */
export const isOtherwiseMeant = (
  scene: Scene,
  match: RegExpExecArray,
  { form, kind, end }: { form: VerbForm; kind?: MeetingKind | undefined; end: number },
): boolean =>
  isName(scene, match, form) || (kind !== 'visit' && isOfThing(scene, end)) || isPurpose(scene, match, form)

/** "the call by Refuge" is a noun, and so is "meeting" after "the" and "a", and "called" a name in "a charity called Refuge". */
const isName = (scene: Scene, match: RegExpExecArray, form: VerbForm) => {
  const before = scene.masked.text.slice(0, match.indices?.groups?.verb?.[0] ?? match.index)
  if (
    (form === 'base' || form === 'present') &&
    /\b(?:the|an?|this|that|my|our|his|her|their|its|no|another)\s+$|'s\s+$/i.test(before)
  )
    return true
  if (form === 'ing' && /(?:'s|\b(?:my|our|the|an?|his|her|their|its|your)) (?:[a-z-]+ )?$/i.test(before))
    return true
  if (form === 'ing' && match.groups?.who === undefined && (match.groups?.aux ?? '').trim() === '')
    return /^me?e?tin?g/i.test(match.groups?.verb ?? '')
  return (
    (form === 'ing' &&
      /\b(?:the|a|an|this|that|our|my|their|of|first|last|next|board|after|before)\s+$/i.test(before)) ||
    /\b(?:a|the|charity|body|group|project|company)\s+called\s*$/i.test(`${before}${match.groups?.verb}`)
  )
}

/** "the Refuge report", "Refuge's figures": what was seen is a thing of theirs. */
export const isOfThing = (scene: Scene, end: number) =>
  /^'s? (?!(?:[a-z-]+ ){0,2}(?:director|chair|chief|ceo|trustees?|team|staff|office|offices|headquarters|board|head|founder|manager|president|deputy|policy|lead|conference|dinner|centre|people|representatives?|members?|volunteers?|service|new|own|annual)\b)/i.test(
    scene.masked.text.slice(end),
  ) ||
  /^(?:'s?)? (?:[a-z-]+ )?(?:reports?|letters?|figures|findings|website|papers?|submission|stud(?:y|ies)|survey|video|film|guidance|plans?|proposals?|evidence|statement|data|bid|application|leaflet|research|accounts|response|website|article|helpline|service|point|case|view|stance|bid)\b/i.test(
    scene.masked.text.slice(end),
  )

/** "travelled to Leeds to see Refuge": the first verb says whether it was held; "put" and "set out" are past here. */
const isPurpose = (scene: Scene, { groups = {}, index, indices }: RegExpExecArray, form: VerbForm) => {
  if (form !== 'base') return false
  const bare = (groups.aux ?? '').replace(/\b(?:on|last|this|next)\b.*(?= to\b)/i, '').trim()
  const between = scene.masked.text.slice(indices?.groups?.who?.[1] ?? index, indices?.groups?.verb?.[0])
  if (between.includes(',') && /^[\ue900-\uebff]/.test((groups.who ?? '').replace(/^the\s+/i, '')))
    return true
  if (/^lovely\b/i.test(bare)) return true
  if (bare === '') return /^(?:put|set out)$/i.test(groups.verb ?? '')
  return (
    /^,? ?to$/i.test(bare) &&
    /\p{L}{3,}/u.test(
      scene.sentence.text
        .slice(0, indices?.groups?.who?.[0] ?? index)
        .replace(/\b(?:mon|tues|wednes|thurs|fri)day\b|\b\d+ \p{L}+/giu, ''),
    )
  )
}
