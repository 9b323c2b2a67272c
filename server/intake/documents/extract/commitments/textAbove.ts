import type { Scene } from '../meetings/Scene.ts'

/** As much as a reader still has in mind: a paragraph may be a whole book. */
const most = 1_500

/** What stands before a sentence in its paragraph, and what leads up to that. */
export const textAbove = ({ sentence: { block, start } }: Scene): string => {
  const until = Math.max(0, start - block.start)
  return `${block.lead?.text.slice(-most) ?? ''} ${block.text.slice(Math.max(0, until - most), until)}`
}
