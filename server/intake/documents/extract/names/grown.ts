import { looksLikePost } from '../../../../register/register.ts'
import { isBody, isPerson, type Mention } from './Mention.ts'

/** A mention with what stands round the name and goes with it: brackets, people of the body, a post before or after. */
export const grown = (mention: Mention, text: string): Mention =>
  withRoleAfter(withRoleBefore(withPeople(withBrackets(mention, text), text), text), text)

const roleBefore =
  /\b(?:its|their|our|his|her|the|an?)\s+(?:[a-z'-]+\s+){0,5}?(?:director|chief executive|chief exec|chair|head|founder|manager|ceo|president|lead|leader|deputy|adviser|officer|co-director|secretary|spokesperson|trustee)(?:\s+of\s+[a-z ]{2,30}?)?,?\s+$/

/** "the Director of Adult Care, Raymond Styles": the post as a title of its own. */
const titleBefore =
  /\b(?:[Tt]he |[Ii]ts |[Tt]heir |[Oo]ur )?(?:(?:Deputy|Assistant|Acting|Interim|Executive|Managing|Regional|National|Chief|Senior|Strategic) )*(?:Director|Head|Chief Executive|Chief Officer|Chair(?:man|woman)?|Leader|Manager|Commissioner|President|Secretary|Lead|Mayor|Constable|Principal|Headteacher|Head Teacher|Dean|Bishop|Governor|Superintendent|Commandant|Rector)(?: (?:of|for) \p{Lu}[\p{L}']*(?:(?: and| for| &)? \p{Lu}[\p{L}']*){0,3})?,\s+$/u

/** "their director, Ailsa Monk" is one mention, with the post. */
function withRoleBefore(mention: Mention, text: string): Mention {
  if (!isPerson(mention) || mention.party?.office) return mention
  const before = text.slice(Math.max(0, mention.start - 90), mention.start)
  const found = (roleBefore.exec(before) ?? titleBefore.exec(before))?.[0]
  if (!found || /\b(?:of|to|by|with|from)\s+$/.test(found)) return mention
  const start = mention.start - found.length
  return { ...mention, start, text: text.slice(start, mention.end) }
}

/** "Caroline Astley, our Chief Executive, would": the post between commas goes with the name. */
function withRoleAfter(mention: Mention, text: string): Mention {
  if (mention.kind !== 'person' || mention.of) return mention
  const found = /^, (?:(?:our|the|its|their|an?|my|his|her|your) )?([^,;.()]{3,50})(?=,)/i.exec(
    text.slice(mention.end),
  )
  const role = found?.[1] ?? ''
  if (!found || !looksLikePost(role) || /\b(?:and|who|which|met|said|is|was)\b/.test(role)) return mention
  const end = mention.end + found[0].length
  return { ...mention, end, text: text.slice(mention.start, end), post: mention.post ?? role }
}

const people =
  /^(?:'s (?:[a-z]+ ){0,2}|' | )(?:team|teams|officers|officials|people|staff|office|representatives?|colleagues|lead|analysts|deputy|Secretary of State|Permanent Secretary|ministers?|chief executive|director|chair|policy lead)\b(?! \p{Lu})/u

/** "NHS England's regional team" is NHS England. */
function withPeople(mention: Mention, text: string): Mention {
  const found = mention.party?.office || isBody(mention) ? people.exec(text.slice(mention.end)) : null
  return found
    ? {
        ...mention,
        end: mention.end + found[0].length,
        text: text.slice(mention.start, mention.end + found[0].length),
      }
    : mention
}

/** "Deputy Director (Online Safety)" and "Refuge (x3)": what is left in brackets after a name goes with it. */
function withBrackets(mention: Mention, text: string): Mention {
  if (!isPerson(mention) && !isBody(mention)) return mention
  const found = /^\s*\(([^()]{1,80})\)/.exec(text.slice(mention.end))
  if (!found) return mention
  const end = mention.end + found[0].length
  const inside = (found[1] ?? '').trim()
  return {
    ...mention,
    end,
    text: text.slice(mention.start, end),
    ...(looksLikePost(inside) && !mention.post ? { post: inside } : {}),
  }
}
