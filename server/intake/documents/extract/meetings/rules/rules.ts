import { askedToMeet } from './askedToMeet.ts'
import { attendedEvent } from './attendedEvent.ts'
import { attendedForum } from './attendedForum.ts'
import { broughtAlong } from './broughtAlong.ts'
import { cameToNothing } from './cameToNothing.ts'
import { furtherTo } from './furtherTo.ts'
import { hadOccasion } from './hadOccasion.ts'
import { interviewed } from './interviewed.ts'
import { lineOccasion } from './lineOccasion.ts'
import { listedEngagement } from './listedEngagement.ts'
import type { MeetingRule } from './MeetingRule.ts'
import { metSomebody } from './metSomebody.ts'
import { metTogether } from './metTogether.ts'
import { metUnnamed } from './metUnnamed.ts'
import { movedTo } from './movedTo.ts'
import { nextMeeting } from './nextMeeting.ts'
import { notMet } from './notMet.ts'
import { underHeading } from './underHeading.ts'
import { wasBriefed } from './wasBriefed.ts'
import { wasMetBy } from './wasMetBy.ts'

/** Every rule that finds a contact in a sentence. Where two find the same words, the earlier stands. */
export const meetingRules: readonly MeetingRule[] = [
  underHeading,
  interviewed,
  hadOccasion,
  attendedForum,
  notMet,
  cameToNothing,
  movedTo,
  metSomebody,
  metTogether,
  metUnnamed,
  wasMetBy,
  wasBriefed,
  attendedEvent,
  askedToMeet,
  lineOccasion,
  furtherTo,
  nextMeeting,
  broughtAlong,
  listedEngagement,
]
