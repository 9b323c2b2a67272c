import type { Block } from '../layout/Block.ts'
import type { Cast } from '../names/Cast.ts'
import { findPeople } from '../names/findPeople.ts'
import { findOffices } from '../names/offices.ts'
import type { Party } from '../names/Party.ts'
import { partyOfOffice } from '../names/partyOfOffice.ts'
import type { Message } from './DocumentFacts.ts'
import { writtenDay } from './findDate.ts'

/** The messages of a chain, newest first as they stand. */
export function messagesOf(blocks: readonly Block[], cast: Cast): Message[] {
  const fields = blocks.filter(({ kind }) => kind === 'field')
  const count =
    Math.max(-1, ...fields.filter(({ label }) => label === 'from').map(({ message }) => message)) + 1
  return Array.from({ length: count }, (_, at) => {
    const of = (label: string) => fields.find((field) => field.message === at && field.label === label)
    const date = of('date')
    const from = of('from')
    return {
      from: personOf(from, cast),
      to: personOf(of('to'), cast),
      on: writtenDay(date?.text ?? from?.text ?? '') ?? cast.on,
    }
  }).map((message, at, all) => ({ ...message, to: message.to ?? (at > 0 ? all[at - 1]?.from : undefined) }))
}

/** "On 4 Oct 2019 at 15:02, Anna Example <anna@example.org> wrote:" names the writer between the time and what follows. */
const wrote = /^On .*\d(?:\s?[ap]m)?,?\s+(.+?)\s*(?:[<[(].*)?\s*wrote:\s*$/i

function personOf(field: Block | undefined, cast: Cast): Party | undefined {
  if (!field) return undefined
  const name =
    (wrote.exec(field.text)?.[1] ?? field.text)
      .replace(/[<[(].*$/, '')
      .replace(/\s{3,}.*$/s, '')
      .split(';')[0]
      ?.trim() ?? ''
  if (/^(?:A|D|S|P)?PS\b\s*[/:–-]|^(?:PO|Private (?:Office|Secretary)|Diary)\b/i.test(name)) return undefined
  const office = findOffices(name)[0]
  const [holder] = office?.start === 0 ? findPeople(/\(([^)]*)\)/.exec(field.text)?.[1] ?? '') : []
  if (holder) return cast.person(holder.text, { rule: 'mail header', confidence: 0.8 })
  if (office && office.start === 0) return partyOfOffice(office.text, name, cast)
  if (/redacted|\bNR\b|personal data/i.test(field.text.slice(0, 20)) || name === '')
    return cast.redacted(field.start)
  if (/^[\p{L}'-]+,\s*[\p{L}' -]+$/u.test(name) && !/minister|office|diary/i.test(name)) {
    const [surname = '', given = ''] = name.split(/,\s*/)
    return cast.person(`${given} ${surname}`, { rule: 'mail header', confidence: 0.8 })
  }
  const own = /^(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]+){1,2}),\s/u.exec(name)?.[1] ?? name
  if (
    /\b(?:office|team|unit|policy|desk|branch|directorate|inbox|correspondence|enquiries|secretariat|submissions)\b/i.test(
      own,
    )
  )
    return undefined
  return /^\p{Lu}[\p{L}'-]+(?: [\p{L}'.-]+){1,3}$/u.test(own)
    ? cast.person(own, { rule: 'mail header', confidence: 0.8 })
    : undefined
}
