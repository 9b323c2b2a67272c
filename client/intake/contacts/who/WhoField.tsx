import { Button } from '../../../design/Button.tsx'
import { formatCount } from '../../../design/counts.ts'
import { WhoBox } from './WhoBox.tsx'
import { WhoLineItem } from './WhoLineItem.tsx'
import { isOpen, type WhoLine, withEntry } from './whoLines.ts'

type Props = {
  id: string
  lines: readonly WhoLine[]
  error: string | undefined
  busy: boolean
  onLines: (lines: (before: readonly WhoLine[]) => readonly WhoLine[]) => void
  onText: (text: string) => void
}

/** Whom a contact was with: names typed or pasted, each matched with the register. */
export function WhoField({ id, lines, error, busy, onLines, onText }: Props) {
  const open = lines.filter(isOpen)
  const change = (key: number, line: WhoLine | undefined) =>
    onLines((before) => before.flatMap((one) => (one.key === key ? (line ?? []) : one)))
  return (
    <section aria-label="Who it was with">
      <WhoBox
        id={id}
        error={error}
        onChoose={(entry) => onLines((before) => withEntry(before, entry))}
        onText={onText}
      />
      <p className="govuk-body" role="status">
        {busy && 'Reading the names…'}
        {!busy &&
          open.length > 0 &&
          `You need to decide ${open.length} of ${formatCount(lines.length, 'name')}.`}
        {open.length > 1 && !busy && (
          <>
            {' '}
            <Button look="link" onClick={() => onLines((before) => before.filter((line) => !isOpen(line)))}>
              Leave out all that are not decided
            </Button>
          </>
        )}
      </p>
      {lines.length > 0 && (
        <ul className="govuk-list liaison-contact__lines" aria-label="Who it was with">
          {lines.map((line) => (
            <li key={line.key}>
              <WhoLineItem
                line={line}
                id={lineId(id, line)}
                onLine={(changed) => change(line.key, changed)}
                onDecided={() => document.getElementById(id)?.focus()}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

export const lineId = (id: string, { key }: WhoLine) => `${id}-${key}`
