import type { SearchResult } from '../../graph-schema/api/explore.ts'
import { formatCount } from './counts.ts'
import type { SearchBoxState } from './useSearchBox.ts'
import { entryKindWords, sideWords } from './words.ts'

/** What an entry found is, in a line: kind, side, meetings and the name it was found by. */
export const describeResult = (entry: SearchResult) =>
  [
    entryKindWords(entry),
    entry.side && entry.side !== 'external' ? sideWords[entry.side] : undefined,
    entry.meetings === 0 ? 'no meeting recorded' : formatCount(entry.meetings, 'meeting'),
    entry.foundAs ? `found as “${entry.foundAs}”` : undefined,
    entry.redacted ? 'redacted' : undefined,
  ]
    .filter((part) => part !== undefined)
    .filter((part, index, all) => all.indexOf(part) === index)
    .join(', ')

/** What is said in words, on screen and to a screen reader, about the list as it stands. */
export function searchMessage({ asked, settled, found, error, text }: SearchBoxState): string {
  if (!asked) return ''
  if (error) return error.message
  if (!settled) return 'Searching…'
  if (!found || found.results.length === 0)
    return `No match for “${text.trim()}”. Check the spelling, try fewer letters, or use a short name such as “DfE”.`
  return found.more ? `First ${found.results.length} matches. Keep typing to see others.` : ''
}

/** The option pointed at by the keys comes into view, as one that had the focus would. */
const showOption = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' })

type Props = { box: SearchBoxState; listId: string; label: string }

export const SearchOptions = ({ box, listId, label }: Props) => {
  const message = searchMessage(box)
  if (!box.open || (box.options.length === 0 && message === '')) return null
  return (
    <div className="liaison-search__panel">
      {box.options.length > 0 && (
        <div id={listId} role="listbox" aria-label={label}>
          {box.options.map((entry, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the box, which keeps the focus
            <div
              key={entry.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              ref={index === box.active ? showOption : null}
              aria-selected={index === box.active}
              className="liaison-search__option"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => box.choose(entry, false)}
            >
              <span className="liaison-search__name">{entry.name}</span>
              <span className="liaison-search__about">{describeResult(entry)}</span>
            </div>
          ))}
        </div>
      )}
      {message && <p className="liaison-search__message">{message}</p>}
    </div>
  )
}
