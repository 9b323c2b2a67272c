import type { Scene } from '../../meetings/Scene.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'

/** A way in which English says that somebody will do something, is asked to, or offers to. */
export type CommitmentRule = {
  name: string
  words: string
  find(scene: Scene): CommitmentDraft[]
}
