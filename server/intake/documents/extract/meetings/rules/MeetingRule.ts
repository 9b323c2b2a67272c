import type { MeetingDraft } from '../MeetingDraft.ts'
import type { Scene } from '../Scene.ts'

/** A way in which English reports a contact. */
export type MeetingRule = {
  name: string
  /** What it looks for, for the person who reviews: "says that somebody met somebody". */
  words: string
  find(scene: Scene): MeetingDraft[]
}
