import { briefNotes } from '../../../graph-schema/api/briefNotes.ts'
import type { Brief, BriefPart } from '../../../graph-schema/api/briefs.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { usePrintedFoot } from '../../design/usePrintedFoot.ts'
import { PageEvidence } from '../../PageEvidence.tsx'
import type { Edit } from './edits.ts'
import { SectionView } from './SectionView.tsx'
import { SourceList } from './SourceList.tsx'

type Props = { brief: Brief; editing: boolean; onEdit: (edit: Edit) => void }

/** The brief as it will be read: a page in front, a part for each attendee, and the sources. */
export function BriefView({ brief, editing, onEdit }: Props) {
  const notes = briefNotes(brief)
  usePrintedFoot(`${brief.marking}. ${brief.filters.join('. ')}. ${brief.evidence}`)
  return (
    <article className="liaison-brief">
      <p className="govuk-body liaison-brief__marking">{brief.marking}</p>
      <ul className="govuk-list liaison-brief__filters">
        {brief.filters.map((filter) => (
          <li key={filter}>{filter}</li>
        ))}
      </ul>
      <PageEvidence sentence={brief.evidence} />
      {brief.parts.map((part, at) => (
        <PartView
          key={part.id}
          part={part}
          front={at === 0}
          notes={notes}
          editing={editing}
          onEdit={onEdit}
        />
      ))}
      <NoteList notes={[...notes]} />
      <SourceList brief={brief} />
    </article>
  )
}

const NoteList = ({ notes }: { notes: (readonly [string, number])[] }) =>
  notes.length === 0 ? null : (
    <section>
      <h2 className="govuk-heading-m">What is inferred, and why</h2>
      <ul className="govuk-list liaison-brief__sources">
        {notes.map(([text, n]) => (
          <li key={n} id={`note-${n}`} tabIndex={-1}>
            Note {n}. {text}
          </li>
        ))}
      </ul>
    </section>
  )

type PartProps = Omit<Props, 'brief'> & {
  part: BriefPart
  front: boolean
  notes: ReadonlyMap<string, number>
}

const PartView = ({ part, front, notes, editing, onEdit }: PartProps) => (
  <div className={front ? 'liaison-brief__front' : 'liaison-brief__part'}>
    {!front && (
      <h2 className="govuk-heading-l">
        {part.party ? <EntryLink entry={{ id: part.party, name: part.heading }} /> : part.heading}
      </h2>
    )}
    {part.sections.map((section) => (
      <SectionView
        key={section.id}
        section={section}
        level={front ? 2 : 3}
        notes={notes}
        editing={editing}
        onEdit={onEdit}
      />
    ))}
  </div>
)
