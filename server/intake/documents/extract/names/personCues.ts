import { looksLikePost } from '../../../../register/register.ts'
import { escaped } from './escaped.ts'

const titles =
  '(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Cllr|Councillor|Rev|PC|Sergeant|Inspector|Superintendent|Commander|ACC|DCC)'

/**
 * Whether the words round two capitalised words show a person: a post before or after them ("its director, Ailsa Monk",
 * "Hilary Garstang, independent chair"), a body after "at" or "of", or the surname with a title elsewhere.
 */
export function hasPersonCues(name: string, before: string, after: string, whole: string): boolean {
  const surname = name.split(' ').at(-1) ?? name
  if (new RegExp(`\\b${titles} ${escaped(surname)}(?![\\p{L}])`, 'u').test(whole)) return true
  const post = /([a-z-]+(?: [a-z-]+){0,4}),?\s+$/.exec(before)?.[1]
  if (
    post &&
    looksLikePost(post.split(' ').slice(-3).join(' ')) &&
    !/\b(?:of|by|to|for|with|from|and)$/.test(post)
  )
    return true
  const role =
    /^,\s+(?:the |its |their |our |who is |a |an )?([A-Za-z][A-Za-z -]{2,40}?)(?: of| at| for|,|\.|;|$)/.exec(
      after,
    )?.[1]
  if (role && looksLikePost(role)) return true
  if (
    /^\s+\([^()]*(?:\b(?:Unit|Team|Office|Department|Directorate|Branch|Council|Police|Trust|Constabulary)\b|^\p{Lu}{2,6}\))/u.test(
      after,
    )
  )
    return true
  return (
    /^\s+(?:at|of|from)\s+(?:the\s+)?\p{Lu}/u.test(after) &&
    !/^(?:University|Royal|City|Bank|Church|House|Board|Court|Ministry|Department|Friends|Women|Rights|Institute|College|Office)\b/.test(
      name,
    )
  )
}
