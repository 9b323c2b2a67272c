import type { ReviewItem } from '../../../../graph-schema/api/intake.ts'
import { Button } from '../../../design/Button.tsx'
import { canChange } from './edit/ChangeForm.tsx'
import type { QueueActions } from './queueKeys.ts'
import { isParty } from './reviewWords.ts'

type Props = {
  item: ReviewItem
  inParagraph: number
  canSplit: boolean
  canMerge: boolean
  actions: QueueActions
}

/** Everything that can be done with the proposal in focus, by pointer as by key. */
export const ItemActions = ({ item, inParagraph, canSplit, canMerge, actions }: Props) => (
  <div className="liaison-review__actions">
    {item.state === 'open' ? (
      <>
        <Button onClick={actions.accept}>{acceptWords(item)}</Button>
        {item.said.type !== 'document' && (
          <Button look="secondary" onClick={actions.reject}>
            Reject
          </Button>
        )}
      </>
    ) : (
      <Button look="secondary" onClick={item.state === 'accepted' ? actions.reject : actions.accept}>
        {item.state === 'accepted' ? 'Reject after all' : 'Accept after all'}
      </Button>
    )}
    {canChange(item) && (
      <Button look="link" onClick={actions.change}>
        {isParty(item) ? 'Choose who is meant' : 'Change'}
      </Button>
    )}
    {canSplit && (
      <Button look="link" onClick={actions.split}>
        Split, one for each
      </Button>
    )}
    {canMerge && (
      <Button look="link" onClick={actions.merge}>
        Merge
      </Button>
    )}
    {inParagraph > 1 && (
      <Button look="link" onClick={actions.paragraph}>
        Accept this paragraph ({inParagraph})
      </Button>
    )}
  </div>
)

function acceptWords(item: ReviewItem): string {
  if (item.said.type === 'document') return 'Confirm'
  if (item.said.type === 'quarantined') return 'Leave it out'
  if (!isParty(item)) return 'Accept'
  return item.candidates.length > 0 ? 'Choose who is meant' : 'Accept as new'
}
