import '../register.scss'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Editable } from '../../../graph-schema/api/editing.ts'
import { ApiFailure } from '../../api.ts'
import { Announcement } from '../../design/Announcement.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { useChange } from '../../design/useChange.ts'
import { entryTypeWords } from '../../design/words.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { EntryNotFound } from '../EntryNotFound.tsx'
import { editableQuery, editEntry } from '../registerQueries.ts'
import { EditForm } from './EditForm.tsx'
import { draftOf } from './editDraft.ts'

const route = getRouteApi('/entries/$id/edit')

/** A person, an organisation or a meeting of the register, to be put right. */
export function EditEntryPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(editableQuery(id))
  const name = data && calledIn(data)
  usePageTitle(name ? `Edit ${name}` : 'Edit')
  if (error instanceof ApiFailure && error.status === 404) return <EntryNotFound id={id} />
  return (
    <>
      <Link className="govuk-back-link" to="/entries/$id" params={{ id }}>
        {name ?? 'Back'}
      </Link>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the entry" />}
      {data && <Edit key={id} data={data} />}
    </>
  )
}

function Edit({ data }: { data: Editable }) {
  const change = useChange()
  const at = change.said?.at ?? 0
  // As it was opened, until it was saved or that undone: what others change must not slip in under what is being typed.
  const [opened, setOpened] = useState({ data, at })
  if (opened.at !== at) setOpened({ data, at })
  const start = draftOf(opened.data)
  const { entry } = opened.data
  if (!start) return <p className="govuk-body">Entries of this kind are not edited by hand.</p>
  if (entry.type === 'person' && entry.redacted)
    return <p className="govuk-body">This name is redacted in its source. Liaison does not say who it is.</p>
  return (
    <>
      <Announcement change={{ ...change, failure: undefined }} />
      <EditForm
        key={opened.at}
        start={start}
        button="Save"
        failure={change.failure}
        onSave={(edited) =>
          change.run(async () => {
            const done = await editEntry(entry.id, { ...edited, seen: opened.data.seq })
            return { ...done, entry: entry.id }
          })
        }
      >
        <span className="govuk-caption-l">Edit {entryTypeWords[entry.type]}</span>
        <h1 className="govuk-heading-l">{calledIn(opened.data)}</h1>
      </EditForm>
    </>
  )
}

const calledIn = ({ entry, refs }: Editable): string => {
  if ('name' in entry) return entry.name
  return 'title' in entry ? entry.title : (refs[0]?.name ?? entry.id)
}
