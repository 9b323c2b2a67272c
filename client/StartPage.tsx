import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { SearchBox } from './design/SearchBox.tsx'
import { evidenceQuery } from './EvidenceLine.tsx'
import { AskBar } from './explore/ask/AskBar.tsx'
import { addressOf } from './explore/ask/asked.ts'
import { EvidenceTable } from './start/EvidenceTable.tsx'
import { HarmAreaList } from './start/HarmAreaList.tsx'
import { MostMetList } from './start/MostMetList.tsx'
import { Newest } from './start/Newest.tsx'
import { NothingLoaded } from './start/NothingLoaded.tsx'
import { usePageTitle } from './usePageTitle.ts'

/** Where people begin: search first, then questions, then ways into what is loaded. */
export function StartPage() {
  usePageTitle(undefined)
  const navigate = useNavigate()
  const { data: evidence } = useQuery(evidenceQuery)
  if (evidence && evidence.documents === 0 && evidence.meetings === 0) return <EmptyStart />
  const body = evidence?.loaded.findLast((period) => period.body)?.body
  return (
    <>
      <h1 className="govuk-heading-xl">What do you need to do?</h1>
      <section className="liaison-first" aria-labelledby="search-heading">
        <h2 className="govuk-heading-m" id="search-heading">
          See who met whom
        </h2>
        <SearchBox
          id="start-search"
          label="Search for a person, an organisation or a harm area"
          hint="For example Refuge, DfE or domestic abuse. Short names and other spellings work too."
          onChoose={({ id }) => void navigate({ to: '/explore', search: { open: id } })}
        />
      </section>
      <section aria-labelledby="questions-heading">
        <h2 className="govuk-heading-m" id="questions-heading">
          Answer a question
        </h2>
        <AskBar
          id="start-ask"
          examples
          onAsk={(question) => void navigate({ to: '/explore', search: addressOf(question) })}
        />
      </section>
      <Way title="Prepare a meeting">
        <p className="govuk-body">
          <Link className="govuk-link" to="/briefs">
            Make a brief from a list of attendees or a planned meeting
          </Link>
        </p>
      </Way>
      <Way title="Review a document">
        <p className="govuk-body">
          <Link className="govuk-link" to="/intake">
            Bring in a letter, a readout or minutes, and review what Liaison reads in it
          </Link>
        </p>
      </Way>
      <Way title="Log a contact">
        <p className="govuk-body">
          <Link className="govuk-link" to="/contacts/new">
            Write down a meeting or a call
          </Link>
        </p>
      </Way>
      <Way title="See coverage">
        <ul className="govuk-list">
          <li>
            <Link className="govuk-link" to="/coverage">
              Who is engaged on what
            </Link>
          </li>
          <li>
            <Link className="govuk-link" to="/coverage/not-recorded">
              Who we have no meeting recorded with
            </Link>
          </li>
          <li>
            <Link className="govuk-link" to="/coverage/plan">
              Who is due for review
            </Link>
          </li>
        </ul>
      </Way>
      <div className="liaison-ways-in">
        <Way title="Start from a harm area">
          <HarmAreaList />
        </Way>
        {body && (
          <Way title="Start from an organisation">
            <MostMetList body={body} />
          </Way>
        )}
      </div>
      {evidence && evidence.newest.length > 0 && (
        <Way title="What is new">
          <Newest newest={evidence.newest} />
        </Way>
      )}
      <Way title="What this is based on">
        {evidence && <p className="govuk-body">{evidence.sentence}</p>}
        {evidence && evidence.loaded.length > 0 && <EvidenceTable evidence={evidence} />}
      </Way>
    </>
  )
}

const EmptyStart = () => (
  <>
    <h1 className="govuk-heading-xl">What do you need to do?</h1>
    <NothingLoaded />
  </>
)

const Way = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2 className="govuk-heading-m">{title}</h2>
    {children}
  </section>
)
