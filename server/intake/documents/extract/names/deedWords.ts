import { looksGiven } from './looksGiven.ts'

const irregular =
  /^(?:Rang|Met|Saw|Spoke|Sent|Wrote|Told|Gave|Took|Went|Came|Heard|Held|Left|Put|Sat|Caught|Bumped|Seen|Seeing|Meeting|Ringing|Chasing|Visiting|Going|Awaiting|Waiting|Asking|Inviting|E-?mail|Ring|Chase|Invite)$/
const noDeed =
  /^(?:United|Allied|Combined|Associated|Federated|Sacred|Red|Need|Speed|Seed|Indeed|Unheard|Led|Med|Wed|Advanced|Integrated|Supported|Sheltered|Assisted|Displaced|Trafficked|Missing|Unlocked|Empowered|Inspired|Connected|Enabled)$/

/** A word in capitals that opens a sentence because of what somebody did: "Invited Refuge", "Passed to the office". */
export const isDeed = (word: string): boolean =>
  (irregular.test(word) || /^\p{Lu}[\p{Ll}-]{2,}ed$/u.test(word)) && !noDeed.test(word) && !looksGiven(word)
