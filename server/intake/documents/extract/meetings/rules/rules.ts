import { askedOf } from './askedOf.ts'
import { askedToMeet } from './askedToMeet.ts'
import { attendedEvent } from './attendedEvent.ts'
import { attendedForum } from './attendedForum.ts'
import { broughtAlong } from './broughtAlong.ts'
import { cameIn } from './cameIn.ts'
import { datedLine } from './datedLine.ts'
import { furtherTo } from './furtherTo.ts'
import { hadOccasion } from './hadOccasion.ts'
import { interviewed } from './interviewed.ts'
import { lastOrNext } from './lastOrNext.ts'
import { listedEngagement } from './listedEngagement.ts'
import type { MeetingRule } from './MeetingRule.ts'
import { metSomebody } from './metSomebody.ts'
import { metTogether } from './metTogether.ts'
import { metUnnamed } from './metUnnamed.ts'
import { movedTo } from './movedTo.ts'
import { nextMeeting } from './nextMeeting.ts'
import { notMet } from './notMet.ts'
import { occasionOfDay } from './occasionOfDay.ts'
import { occasionWith } from './occasionWith.ts'
import { onMeeting } from './onMeeting.ts'
import { recommended } from './recommended.ts'
import { spokenOf } from './spokenOf.ts'
import { stopOfVisit } from './stopOfVisit.ts'
import { triedToReach } from './triedToReach.ts'
import { underHeading } from './underHeading.ts'
import { wasBriefed } from './wasBriefed.ts'
import { wasMetBy } from './wasMetBy.ts'
import { whomTheyMet } from './whomTheyMet.ts'

/** Every rule that finds a contact in a sentence. Where two find the same words, the earlier stands. */
export const meetingRules: readonly MeetingRule[] = [
  underHeading,
  datedLine,
  stopOfVisit,
  interviewed,
  hadOccasion,
  attendedForum,
  recommended,
  triedToReach,
  notMet,
  movedTo,
  metSomebody,
  metTogether,
  metUnnamed,
  whomTheyMet,
  onMeeting,
  wasMetBy,
  wasBriefed,
  attendedEvent,
  occasionWith,
  cameIn,
  askedToMeet,
  furtherTo,
  nextMeeting,
  broughtAlong,
  listedEngagement,
]

/** What is tried, in this order, on a sentence in which no rule finds anything: they go by the words alone, not by their order. */
export const lastResorts: readonly MeetingRule[] = [spokenOf, lastOrNext, occasionOfDay, askedOf]
