import { goingVerbs } from './goingVerbs.ts'
import type { Verb } from './inflected.ts'
import { meetingVerbs } from './meetingVerbs.ts'
import { talkingVerbs } from './talkingVerbs.ts'

/** Verbs by which somebody is in touch with somebody, in all their forms, with what links them to whom. */
export const contactVerbs: readonly Verb[] = [...meetingVerbs, ...goingVerbs, ...talkingVerbs]
