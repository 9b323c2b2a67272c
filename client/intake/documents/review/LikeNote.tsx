import type { ReviewItem } from '../../../../graph-schema/api/intake.ts'
import { Button } from '../../../design/Button.tsx'
import { EntryLink } from '../../../design/EntryLink.tsx'
import { isInDoubt } from './reviewWords.ts'

type Props = {
  item: ReviewItem
  /** That entry; or, without one, none of those it is like. */
  onSame: (entry: string | undefined) => void
  onReopen: () => void
}

/** A meeting or a document recorded already that this may be: what is said then goes to that one. */
export function LikeNote({ item, onSame, onReopen }: Props) {
  const { like, is, said } = item
  const what = said.type === 'document' ? 'document' : 'meeting'
  return (
    <div className="govuk-inset-text liaison-review__like">
      {is ? (
        <p className="govuk-body liaison-review__line">
          This is <EntryLink entry={is} />.{' '}
          <Button look="link" onClick={onReopen}>
            It is another {what}
          </Button>
        </p>
      ) : (
        like.map(({ entry, because }) => (
          <p key={entry.id} className="govuk-body liaison-review__line">
            <EntryLink entry={entry} /> ({because}).{' '}
            <Button look="link" onClick={() => onSame(entry.id)}>
              This is that {what}
              <span className="govuk-visually-hidden">: {entry.name}</span>
            </Button>
          </p>
        ))
      )}
      {isInDoubt(item) && (
        <Button look="link" onClick={() => onSame(undefined)}>
          A different {what}
        </Button>
      )}
    </div>
  )
}
