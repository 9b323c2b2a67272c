import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Review } from '../../../../graph-schema/api/intake.ts'
import { Announcement } from '../../../design/Announcement.tsx'
import { Button } from '../../../design/Button.tsx'
import { formatCount } from '../../../design/counts.ts'
import { Details } from '../../../design/Details.tsx'
import { useChange } from '../../../design/useChange.ts'
import { refsOf } from './nameOf.ts'
import { PreviewPanel } from './PreviewPanel.tsx'
import { Queue } from './Queue.tsx'
import { QueueBar } from './QueueBar.tsx'
import { leftIn } from './queueOf.ts'
import { domId } from './reviewWords.ts'
import { TakenPanel } from './TakenPanel.tsx'
import { TextPane } from './TextPane.tsx'
import { useQueue } from './useQueue.ts'
import { useReview } from './useReview.ts'
import { useSelectedWords } from './useSelectedWords.ts'

/** A document in review: its text on one side, what is proposed of it on the other, and what would come of it. */
export function ReviewScreen({ review }: { review: Review }) {
  const reviewing = useReview(review)
  const queueing = useQueue(review, reviewing)
  const change = useChange('Undone. The document is in review again, and nothing of it is in the graph.')
  const words = useSelectedWords()
  const [previewing, setPreviewing] = useState(false)
  const refs = refsOf(review)
  const left = leftIn(review)
  const about = review.document.said
  const title = about.type === 'document' ? about.entry.title : review.name
  const show = (key: string) => {
    setPreviewing(false)
    queueing.setShown('all')
    queueing.goTo(key)
  }
  return (
    <>
      <p className="govuk-body">
        <Link className="govuk-link" to="/intake">
          Intake
        </Link>
      </p>
      <span className="govuk-caption-l">{review.name === title ? 'Review' : `Review of ${review.name}`}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <Announcement change={change} />
      {review.notes.length > 0 && <Notes notes={review.notes} />}
      <div role="status" className="govuk-visually-hidden">
        {reviewing.said && `${reviewing.said}. ${formatCount(left, 'proposal')} left to decide.`}
      </div>
      {review.taken && <TakenPanel taken={review.taken} change={change} />}
      {queueing.current && (
        <a href={`#${domId(queueing.current)}`} className="govuk-skip-link">
          Skip to the proposal in focus
        </a>
      )}
      <div className="liaison-review">
        <TextPane review={review} current={queueing.current} onMark={queueing.goTo} />
        <section aria-labelledby="proposals-heading">
          <h2 className="govuk-heading-m" id="proposals-heading">
            Proposals
          </h2>
          <QueueBar
            total={review.items.length + 1}
            left={left}
            shown={queueing.shown}
            order={queueing.order}
            canUndo={reviewing.canUndo}
            taken={review.taken !== undefined}
            onShown={queueing.setShown}
            onOrder={queueing.setOrder}
            onUndo={queueing.actions.undo}
            onAdd={queueing.actions.add}
          />
          <Queue review={review} refs={refs} queueing={queueing} words={words} />
          {reviewing.failure && (
            <div className="liaison-failure liaison-review__failure" role="alert">
              <p className="govuk-body">Not kept: {reviewing.failure}</p>
            </div>
          )}
        </section>
      </div>
      {!review.taken && (
        <section aria-labelledby="preview-heading">
          <h2 className="govuk-heading-m" id="preview-heading">
            Put it into the graph
          </h2>
          <p className="govuk-body">
            Only what you accepted goes in, as one change that can be undone. Nothing is in before.
          </p>
          {previewing ? (
            <PreviewPanel
              review={review}
              change={change}
              onShow={show}
              onTaken={() => setPreviewing(false)}
            />
          ) : (
            <Button
              look={left > 0 ? 'secondary' : 'primary'}
              onClick={() => void reviewing.settled().then(() => setPreviewing(true))}
            >
              See what would be added
            </Button>
          )}
        </section>
      )}
    </>
  )
}

const Notes = ({ notes }: { notes: readonly string[] }) => (
  <Details summary="What to know about how this was read">
    <ul className="govuk-list govuk-list--bullet">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  </Details>
)
