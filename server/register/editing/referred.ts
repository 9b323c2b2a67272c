import type { EditedFields } from '../../../graph-schema/api/editing.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import type { EntryType } from '../../../graph-schema/entry.ts'
import { InvalidInput } from '../../access/parseInput.ts'

type Wanted = { id: string; types: readonly EntryType[]; called: string }

/** What the fields of an entry refer to, and what each has to be. */
export function referred(fields: EditedFields): Wanted[] {
  const organisation = (id: string): Wanted => ({ id, types: ['organisation'], called: 'organisation' })
  const area = (id: string): Wanted => ({ id, types: ['harmArea'], called: 'harm area' })
  switch (fields.type) {
    case 'person':
      return fields.posts.map((post) => organisation(post.organisation))
    case 'organisation':
      return [
        ...fields.memberOf.map((member) => organisation(member.organisation)),
        ...fields.worksOn.map(area),
      ]
    case 'meeting':
      return [
        ...fields.parties.flatMap(({ party, onBehalfOf }): Wanted[] => [
          { id: party, types: ['person', 'organisation'], called: 'person or organisation' },
          ...(onBehalfOf && onBehalfOf !== 'self' ? [organisation(onBehalfOf)] : []),
        ]),
        ...fields.harmAreas.map(area),
      ]
  }
}

/** Throws InvalidInput naming the first that is not there, or something else. */
export function requireReferred(wanted: readonly Wanted[], refs: ReadonlyMap<string, EntryRef>): void {
  const wrong = wanted.find(({ id, types }) => !types.some((type) => type === refs.get(id)?.type))
  if (wrong) throw new InvalidInput(`There is no ${wrong.called} with the id ${wrong.id}.`)
}
