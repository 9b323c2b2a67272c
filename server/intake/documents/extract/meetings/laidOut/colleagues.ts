import { looksLikePost } from '../../../../../register/register.ts'
import { notNames } from '../../names/commonWords.ts'
import { findOffices } from '../../names/offices.ts'
import type { Party } from '../../names/Party.ts'
import { partyOfOffice } from '../../names/partyOfOffice.ts'
import type { ReadText } from '../../readText.ts'
import { isNameOfPerson } from '../../tables/columnNames.ts'
import type { Table, TableRow } from '../../tables/tablesIn.ts'
import type { PartyTaking } from '../MeetingDraft.ts'

/** The colleagues named in a column that says by whom, or in brackets: "W Example, K Sample, by telephone", "WE/KS", "me". */
export function colleaguesIn(text: string, read: ReadText, owner: Party | undefined): PartyTaking[] {
  return text
    .replace(/\bby (?:tele)?phone\b|\bby (?:video|zoom|teams)\b|\(.*?\)/gi, '')
    .split(/\s*[,;/&+]\s*|\s+and\s+/)
    .flatMap((name): PartyTaking[] => {
      const party = colleague(name.trim(), read, owner)
      return party ? [{ party, as: 'participant' }] : []
    })
}

function colleague(name: string, read: ReadText, owner: Party | undefined): Party | undefined {
  const { cast, minister } = read
  if (/^(?:me|self|myself|I)$/.test(name)) return owner
  if (/^(?:the )?(?:Minister|Min|MoS|PUSS|SoS|Secretary of State)$/.test(name)) return minister
  const here = cast.here.get(name).find(({ type }) => type === 'person')
  if (here) return here
  const office = findOffices(name)[0]
  if (office?.start === 0) return partyOfOffice(office.text, name, cast)
  if (/^\p{Lu}{2,3}$/u.test(name)) return initialled(name, read, owner)
  if (/^\p{Lu}\p{Ll}{2,}$/u.test(name)) return givenAlone(name, cast)
  return isNameOfPerson(name)
    ? cast.person(name, { rule: 'name in a column of colleagues', confidence: 0.7 })
    : undefined
}

/** "Anna": the one person of the document so called, else somebody of whom the column gives no more. */
function givenAlone(name: string, cast: ReadText['cast']): Party | undefined {
  const called = cast.parties.filter((party) => party.type === 'person' && party.name.startsWith(`${name} `))
  if (called.length === 1) return called[0]
  return looksLikePost(name) || notNames.has(name.toLowerCase()) || everybody.test(name)
    ? undefined
    : cast.person(name, { rule: 'name in a column of colleagues', confidence: 0.6 })
}
const everybody = /^(?:all|both|everyone|everybody|officials?|team|none|nobody|anyone|tbc)$/i

/** "Earl of Example" is EE. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

/** The one person whose initials these are. */
function initialled(initials: string, { cast }: ReadText, owner: Party | undefined): Party | undefined {
  const alike = [...new Set([...cast.parties, ...(owner ? [owner] : [])])].filter(
    ({ type, name, office }) => type === 'person' && !office && initialsOf(name) === initials,
  )
  return alike.length === 1 ? alike[0] : undefined
}

/** Whose contact a row is: as its column says, else that of whoever keeps the table. */
export function ownersOf(
  { cells }: TableRow,
  meanings: Table['meanings'],
  read: ReadText,
  owner: Party | undefined,
): PartyTaking[] {
  return meanings.has('by')
    ? colleaguesIn(cells.get('by')?.text ?? '', read, owner)
    : asOwner(owner, 'The table does not say whose contact it was; it is taken to be of whoever keeps it.')
}

/** Who the document's contacts are taken to be of, where the text does not say it line by line. */
export const asOwner = (party: Party | undefined, because?: string): PartyTaking[] =>
  party ? [{ party, as: 'participant', ...(because ? { because } : {}) }] : []
