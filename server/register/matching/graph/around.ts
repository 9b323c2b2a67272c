import type { Match } from '../../../../graph-schema/api/matching.ts'
import type { Held } from '../../queries/findPostsHeld.ts'
import type { Read } from './judge.ts'

/** What a name is matched in the light of: the day, who held which post then, the body named beside it. */
export type Around = { on: string; posts: readonly Held[]; body: Match | undefined; read: Read }
