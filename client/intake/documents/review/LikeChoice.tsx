import type { LikeMeeting, ReviewItem } from '../../../../graph-schema/api/intake.ts'
import { Button } from '../../../design/Button.tsx'
import { EntryLink } from '../../../design/EntryLink.tsx'

type Props = { item: ReviewItem; onSame: (like: LikeMeeting | undefined) => void }

/** A meeting recorded already that this may be: what is said then goes to that one, whose history goes on. */
export const LikeChoice = ({ item: { like, is }, onSame }: Props) => (
  <div className="govuk-inset-text liaison-review__like">
    {is ? (
      <p className="govuk-body liaison-review__line">
        This is <EntryLink entry={is} />.{' '}
        <Button look="link" onClick={() => onSame(undefined)}>
          It is another meeting
        </Button>
      </p>
    ) : (
      like.map((one) => (
        <p key={one.meeting.id} className="govuk-body liaison-review__line">
          <EntryLink entry={one.meeting} /> ({one.because}).{' '}
          <Button look="link" onClick={() => onSame(one)}>
            This is that meeting<span className="govuk-visually-hidden">: {one.meeting.name}</span>
          </Button>
        </p>
      ))
    )}
  </div>
)
