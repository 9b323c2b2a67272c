import type { CommitmentRule } from './CommitmentRule.ts'
import { draftCommitment } from './draftCommitment.ts'

const asks =
  /\b(?:ask(?:s|ed|ing)?|urge[sd]?|request(?:s|ed)?|want(?:s|ed)?|like|call(?:s|ed)? on)\b[^.;:]{0,40}\bto\s*:?$/i

/** An item of a list of what is asked: "The Network will ask you to:" and below it "publish the results". */
export const listedAsk: CommitmentRule = {
  name: 'listed ask',
  words: 'an item in a list of what somebody asks',
  find: (scene) => {
    const { block, start } = scene.sentence
    if (block.kind !== 'item' || start !== block.start || !asks.test(block.lead?.text.trim() ?? '')) return []
    const draft = draftCommitment(scene, {
      rule: 'listed ask',
      kind: 'ask',
      by: [],
      to: scene.reader ? [scene.reader] : [],
      confidence: 0.6,
      from: 0,
      what: 0,
    })
    return draft ? [draft] : []
  },
}
