import type { Scene } from '../../meetings/Scene.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import { draftCommitment, type Shape } from './draftCommitment.ts'

/** Where the named parts of a pattern stand in a sentence. */
export type Places = Readonly<Record<string, [number, number] | undefined>>

/** A draft of each place where one of the patterns fits and `shape` finds a commitment in it. */
export const eachMatch = (
  scene: Scene,
  patterns: readonly RegExp[],
  shape: (places: Places, match: RegExpExecArray, which: RegExp) => Shape | undefined,
  readIn: (words: RegExp) => string = () => scene.masked.text,
): CommitmentDraft[] =>
  patterns.flatMap((words) =>
    [...readIn(words).matchAll(words)].flatMap((match) => {
      const found = shape(match.indices?.groups ?? {}, match, words)
      const draft = found && draftCommitment(scene, found)
      return draft ? [draft] : []
    }),
  )
