import { askedTo } from './askedTo.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { labelTo } from './labelTo.ts'
import { listedAction } from './listedAction.ts'
import { listedAsk } from './listedAsk.ts'
import { offered } from './offered.ts'
import { passedOn } from './passedOn.ts'
import { pleaseDo } from './pleaseDo.ts'
import { politelyAsked } from './politelyAsked.ts'
import { promisedThing } from './promisedThing.ts'
import { toDo } from './toDo.ts'
import { undertook } from './undertook.ts'
import { willDeed } from './willDeed.ts'
import { willDo } from './willDo.ts'
import { wouldBeDone } from './wouldBeDone.ts'

/** Every rule that finds a commitment in a sentence. Where two find the same words, the earlier stands. */
export const commitmentRules: readonly CommitmentRule[] = [
  listedAction,
  listedAsk,
  undertook,
  askedTo,
  passedOn,
  toDo,
  pleaseDo,
  wouldBeDone,
  willDo,
  promisedThing,
  offered,
  willDeed,
  labelTo,
  politelyAsked,
]
