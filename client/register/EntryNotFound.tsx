import { useNavigate } from '@tanstack/react-router'
import { SearchBox } from '../design/SearchBox.tsx'
import { usePageTitle } from '../usePageTitle.ts'

export function EntryNotFound({ id }: { id: string }) {
  usePageTitle('Entry not found')
  const navigate = useNavigate()
  return (
    <>
      <h1 className="govuk-heading-l">Entry not found</h1>
      <p className="govuk-body">
        Nothing in the register has the address “{id}”. It may have been removed, or the address may be
        mistyped.
      </p>
      <SearchBox
        label="Search for a person, an organisation or a harm area"
        onChoose={(entry) => void navigate({ to: '/entries/$id', params: { id: entry.id } })}
      />
    </>
  )
}
