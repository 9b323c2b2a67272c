import { findWhens } from '../../dates/findWhens.ts'
import type { Scene } from '../../meetings/Scene.ts'
import { pattern } from '../../names/mask.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { partiesAt } from './draftCommitment.ts'
import { eachMatch } from './eachMatch.ts'

const papers =
  '(?:brief|briefing|draft|first draft|note|paper|papers|lines|line|reply|answer|advice|speech|slides|submission|report|update|readout|comments|figures|data|agenda|contribution|bios|biographies)'
const begins = '(?:^|(?<=[.;:([–-] )|(?<=[([]))'
const thing = `(?:[a-z-]+ ){0,3}?${papers}(?: (?:for|of|on|about|re|with|from|to) [^.;()\\[\\]]{2,60}?)?`
const due = pattern(
  `${begins}(?<what>${thing}(?:,? (?:is |are |now |still )*(?:due|needed|wanted|required|expected)(?: (?:by|from|on|with|to|at|in|back))?| (?:to follow|to come)(?: (?:from|by))?| by| before)\\b[^.;\\])(]{0,60})(?<rest>[([][^()\\[\\]]{2,30}[)\\]])?`,
)
/** What has said something before the paper is named, or done something with it. */
const told =
  /\b(?:has|have|had|was|were|will|would|said|asked|gave|sent|received|seen|read|cleared|published|agreed)\b/i
/** Whose it is: "from policy", "with Ms Example", "(AB)", " - AB". */
const owner = /(?:\b(?:from|with|by) |[([–-] ?)(?=[\ue000-\uefff])/gu

/** "Brief due from policy 21 September", "First draft with Ms Example by the 12th", "Oral update to follow from AB". */
export const dueThing: CommitmentRule = {
  name: 'a paper is due',
  words: 'a short note of a brief, draft or reply that somebody is to let have by a day',
  find: (scene) =>
    eachMatch(scene, [due], ({ what, rest }, match) => {
      if (!what || told.test(match[0]) || scene.sentence.text.endsWith('?')) return undefined
      const text = scene.sentence.text.slice(what[0], what[1])
      const from = [...scene.masked.text.slice(what[0], rest?.[1] ?? what[1]).matchAll(owner)].at(-1)
      const by = from ? ownerAt(scene, what[0] + from.index + from[0].length) : []
      if (!/\bto follow\b/i.test(text) && !isDated(text, scene.on) && by.length === 0) return undefined
      return {
        rule: 'a paper is due',
        kind: 'undertaking',
        by,
        to: [],
        confidence: by.length > 0 ? 0.65 : 0.5,
        from: match.index,
        what: what[0],
        until: what[1],
        terse: true,
      }
    }),
}

const isDated = (text: string, on: string) =>
  findWhens(text, on, 'future').some(({ precision }) => precision !== 'unknown')

const ownerAt = (scene: Scene, at: number) => {
  const name = /^[\ue000-\uf8ff]+/u.exec(scene.masked.text.slice(at))?.[0] ?? ''
  return partiesAt(scene, [at, at + name.length])
}
