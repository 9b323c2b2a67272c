import { agreedThat } from './agreedThat.ts'
import { askedTo } from './askedTo.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { dueThing } from './dueThing.ts'
import { listedAsk } from './listedAsk.ts'
import { mustReach } from './mustReach.ts'
import { noteTo } from './noteTo.ts'
import { offered } from './offered.ts'
import { oneByOne } from './oneByOne.ts'
import { passedOn } from './passedOn.ts'
import { pleaseDo } from './pleaseDo.ts'
import { politelyAsked } from './politelyAsked.ts'
import { promisedThing } from './promisedThing.ts'
import { undertakes } from './undertakes.ts'
import { undertook } from './undertook.ts'
import { wouldBeDone } from './wouldBeDone.ts'

/** Every rule that finds a commitment in a sentence. Where two find the same words, the earlier stands. */
export const commitmentRules: readonly CommitmentRule[] = [
  listedAsk,
  undertook,
  agreedThat,
  askedTo,
  passedOn,
  noteTo,
  pleaseDo,
  mustReach,
  wouldBeDone,
  undertakes,
  oneByOne,
  promisedThing,
  offered,
  politelyAsked,
  dueThing,
]
