import type { Fact, FactGroup } from '../../../graph-schema/api/register.ts'
import { Sources } from '../../design/Citation.tsx'
import { capitalise, formatWhen } from '../../design/dates.ts'
import { EntryLink, EntryLinks } from '../../design/EntryLink.tsx'
import { StatusTag } from '../../design/Tag.tsx'
import { entryKindWords } from '../../design/words.ts'

/** Facts of one relationship, each with who, when, basis and citation. */
export const FactLines = ({ group }: { group: FactGroup }) => (
  <section>
    <h3 className="govuk-heading-s explore-panel__heading">{capitalise(group.reads)}</h3>
    <ul className="explore-lines">
      {group.facts.map((fact) => (
        <FactLine key={`${fact.other.id} ${fact.detail ?? ''}`} fact={fact} />
      ))}
    </ul>
    {group.total > group.facts.length && (
      <p className="govuk-body-s">
        First {group.facts.length} of {group.total}. Its page has the rest.
      </p>
    )}
  </section>
)

const wordy = new Set(['point', 'commitment'])

const FactLine = ({ fact }: { fact: Fact }) => (
  <li className="explore-line">
    <p className="explore-line__title">
      {wordy.has(fact.other.type) && `${capitalise(entryKindWords(fact.other))}: `}
      <EntryLink entry={fact.other} />
      {fact.detail && `, ${fact.detail}`}
      {fact.when && `, ${formatWhen(fact.when)}`} {fact.status && <StatusTag status={fact.status} />}
    </p>
    {fact.by && fact.by.length > 0 && (
      <p className="explore-line__who">
        By <EntryLinks entries={fact.by} />
        {fact.to && fact.to.length > 0 && (
          <>
            {' '}
            to <EntryLinks entries={fact.to} />
          </>
        )}
      </p>
    )}
    <Sources citations={fact.citations} basis={fact.basis} because={fact.because} />
  </li>
)
