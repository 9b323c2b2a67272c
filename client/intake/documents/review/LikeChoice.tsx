import type { Like, ReviewItem } from '../../../../graph-schema/api/intake.ts'
import { Button } from '../../../design/Button.tsx'
import { EntryLink } from '../../../design/EntryLink.tsx'

type Props = { item: ReviewItem; onSame: (like: Like | undefined) => void }

/** A meeting or a document recorded already that this may be: what is said then goes to that one. */
export function LikeChoice({ item: { like, is, said }, onSame }: Props) {
  const what = said.type === 'document' ? 'document' : 'meeting'
  return (
    <div className="govuk-inset-text liaison-review__like">
      {is ? (
        <p className="govuk-body liaison-review__line">
          This is <EntryLink entry={is} />.{' '}
          <Button look="link" onClick={() => onSame(undefined)}>
            It is another {what}
          </Button>
        </p>
      ) : (
        like.map((one) => (
          <p key={one.entry.id} className="govuk-body liaison-review__line">
            <EntryLink entry={one.entry} /> ({one.because}).{' '}
            <Button look="link" onClick={() => onSame(one)}>
              This is that {what}
              <span className="govuk-visually-hidden">: {one.entry.name}</span>
            </Button>
          </p>
        ))
      )}
    </div>
  )
}
