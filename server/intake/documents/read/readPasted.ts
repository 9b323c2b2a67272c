import type { HeldText } from './HeldText.ts'
import { checkedText } from './heldSafely.ts'

/** Text pasted into the page, held as it was pasted. */
export const readPasted = (text: string): HeldText => ({
  text: checkedText(text),
  format: 'pasted',
  notes: [],
})
