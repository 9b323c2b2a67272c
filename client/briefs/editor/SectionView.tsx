import { useState } from 'react'
import type { BriefLine, BriefSection } from '../../../graph-schema/api/briefs.ts'
import { Button } from '../../design/Button.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import { addLine, type Edit } from './edits.ts'
import { LineItem } from './LineItem.tsx'

type Props = {
  section: BriefSection
  level: 2 | 3
  notes: ReadonlyMap<string, number>
  editing: boolean
  onEdit: (edit: Edit) => void
}

/** A section: its heading, the rule it follows, its lines by group, and what is said where there is none. */
export function SectionView({ section, level, notes, editing, onEdit }: Props) {
  const { id, heading, says, empty } = section
  const Heading = level === 2 ? 'h2' : 'h3'
  const shown = editing ? section.lines : section.lines.filter(({ dropped }) => !dropped)
  return (
    <section className="liaison-brief__section">
      <Heading className={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>{heading}</Heading>
      {says && <p className="govuk-body-s">{says}</p>}
      {grouped(shown).map(({ group, lines }) => (
        <Group key={lines[0]?.id ?? ''} group={group}>
          {lines.map((line) => (
            <LineItem
              key={line.id}
              section={id}
              line={line}
              notes={notes}
              editing={editing}
              onEdit={onEdit}
            />
          ))}
        </Group>
      ))}
      {shown.length === 0 && (
        <p className="govuk-body">
          {section.lines.length > 0 ? 'Every line of this section was taken out.' : empty}
        </p>
      )}
      {editing && <AddLine section={section} onEdit={onEdit} />}
    </section>
  )
}

const Group = ({ group, children }: { group: string | undefined; children: React.ReactNode }) => (
  <>
    {group && <p className="govuk-body liaison-brief__group">{group}</p>}
    <ul className="govuk-list govuk-list--bullet">{children}</ul>
  </>
)

/** Lines that stand together under one group. */
function grouped(lines: readonly BriefLine[]) {
  const groups: { group: string | undefined; lines: BriefLine[] }[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && last.group === line.group) last.lines.push(line)
    else groups.push({ group: line.group, lines: [line] })
  }
  return groups
}

function AddLine({ section, onEdit }: Pick<Props, 'section' | 'onEdit'>) {
  const [text, setText] = useState('')
  const words = text.trim()
  return (
    <form
      className="liaison-brief__add"
      onSubmit={(event) => {
        event.preventDefault()
        if (!words) return
        onEdit(addLine(section.id, `written:${crypto.randomUUID()}`, words))
        setText('')
      }}
    >
      <TextArea
        label={`Add a line of your own under “${section.heading}”`}
        rows={2}
        value={text}
        onText={setText}
      />
      <Button type="submit" look="secondary">
        Add the line
      </Button>
    </form>
  )
}
