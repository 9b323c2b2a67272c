import type { CommitmentRule } from './CommitmentRule.ts'
import { draftCommitment } from './draftCommitment.ts'

const asks =
  /\b(?:ask(?:s|ed|ing)?|urge[sd]?|request(?:s|ed)?|want(?:s|ed)?|like|call(?:s|ed)? on)\b[^.;:]{0,40}\bto\s*:?$/i

/** A heading under which each item is something asked of the reader. */
const heads =
  /^(?:[\dA-Za-z]{1,2}[.)]\s+)?(?:(?:our|my|the|two|three) )?(?:asks?(?: (?:of|for|from) (?:you|the (?:minister|reader|department)))?|requests?(?: (?:to|of) you)?|what (?:we|i) (?:need|want|ask|would like) (?:from|of) you|decisions? (?:needed|required|sought)|for your (?:decision|clearance|approval|action))\s*:?$/i

/** An item of a list of what is asked: "The Network will ask you to:" and below it "publish the results". */
export const listedAsk: CommitmentRule = {
  name: 'listed ask',
  words: 'an item in a list of what somebody asks',
  find: (scene) => {
    const { block, start } = scene.sentence
    const told =
      asks.test(block.lead?.text.trim() ?? '') || heads.test(block.headings.at(-1)?.text.trim() ?? '')
    if (block.kind !== 'item' || start !== block.start || !told) return []
    const draft = draftCommitment(scene, {
      rule: 'listed ask',
      kind: 'ask',
      by: scene.author ? [scene.author] : [],
      to: scene.reader ? [scene.reader] : [],
      confidence: 0.6,
      from: 0,
      what: 0,
    })
    return draft ? [draft] : []
  },
}
