import { AboutSelect } from '../../coverage/AboutSelect.tsx'
import { WhomSelect } from '../../coverage/WhomSelect.tsx'
import { DateInput } from '../../design/DateInput.tsx'
import { Details } from '../../design/Details.tsx'
import type { BriefSearch } from '../briefAddress.ts'

type Props = { search: BriefSearch; more: boolean; onChange: (change: Partial<BriefSearch>) => void }

/** What the brief is about, to be changed: the brief is then made anew. */
export const WhatAbout = ({ search, more, onChange }: Props) => (
  <div className="liaison-brief__about liaison-actions">
    <Details summary="Change what this brief is about">
      <AboutFields search={search} onChange={onChange} />
      <Tick
        label="What other organisations said about the harm area, marked as not to be repeated to attendees"
        on={search.others === 'yes'}
        onTick={(on) => onChange({ others: on ? 'yes' : undefined })}
      />
      <Tick
        label="Everything there is, not only the latest"
        on={search.all === 'yes'}
        onTick={(on) => onChange({ all: on ? 'yes' : undefined })}
      />
    </Details>
    {more && (
      <p className="govuk-body">
        Only the latest of each are shown.{' '}
        <button
          type="button"
          className="liaison-link-button govuk-link"
          onClick={() => onChange({ all: 'yes' })}
        >
          Show everything
        </button>
      </p>
    )}
  </div>
)

/** Harm area, whose meetings come first, day and period. */
export const AboutFields = ({ search, onChange }: Omit<Props, 'more'>) => (
  <div className="liaison-scope">
    <AboutSelect about={search.about} onAbout={(about) => onChange({ about })} />
    <WhomSelect by={search.by ?? 'any'} onBy={(by) => onChange({ by: by === 'any' ? undefined : by })} />
    <Details summary="Day and period" open={Boolean(search.asOf || search.from || search.to)}>
      <DateInput
        legend="As of"
        hint="What was known on this day. Empty: the newest document."
        value={search.asOf}
        onChange={(asOf) => onChange({ asOf })}
      />
      <DateInput legend="Contacts from" value={search.from} onChange={(from) => onChange({ from })} />
      <DateInput legend="Contacts to" value={search.to} onChange={(to) => onChange({ to })} />
    </Details>
  </div>
)

const Tick = ({ label, on, onTick }: { label: string; on: boolean; onTick: (on: boolean) => void }) => (
  <label className="govuk-body liaison-brief__tick">
    <input type="checkbox" checked={on} onChange={(event) => onTick(event.target.checked)} /> {label}
  </label>
)
