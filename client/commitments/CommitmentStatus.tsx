import type { CommitmentFact } from '../../graph-schema/api/commitments.ts'
import { Citation } from '../design/Citation.tsx'
import { formatDate } from '../design/dates.ts'
import { Tag, type TagLook } from '../design/Tag.tsx'
import { commitmentStatusWords } from '../design/words.ts'

const looks = { open: 'outlined', done: 'filled', withdrawn: 'struck' } as const satisfies Record<
  CommitmentFact['status'],
  TagLook
>

/** Open, late, or closed since when and by what. */
export const CommitmentStatus = ({ fact }: { fact: CommitmentFact }) => (
  <>
    <Tag look={looks[fact.status]}>{commitmentStatusWords[fact.status]}</Tag>
    {fact.late && (
      <>
        {' '}
        <Tag look="filled">late</Tag>
      </>
    )}
    {fact.closedOn && !fact.closedBy && <span className="liaison-note"> {formatDate(fact.closedOn)}</span>}
    {fact.closedNote && <span className="liaison-note liaison-commitments__note">{fact.closedNote}</span>}
    {fact.closedBy && (
      <span className="liaison-sources">
        <Citation citation={fact.closedBy} />
      </span>
    )}
  </>
)
