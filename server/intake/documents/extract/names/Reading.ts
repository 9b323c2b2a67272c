import type { AreaWords } from '../areas/findAreas.ts'
import type { Cast } from './Cast.ts'
import type { Mention } from './Mention.ts'

/** What a sentence is read with. */
export type Reading = {
  cast: Cast
  /** Whether the words "the Minister" and their like mean one person of this document. */
  roles: ReadonlyMap<string, Mention['party']>
  /** First names of victims and members of the public, who are nobody here. */
  kept: ReadonlySet<string>
  /** The whole text, for a surname that has a title elsewhere. */
  whole: string
  /** Words for harm areas, which are no names. */
  areas: AreaWords
  /** The body whose officials are meant by "officials". */
  home: Mention['party']
}
