import { ApiFailure } from '../api.ts'
import { Button } from '../design/Button.tsx'
import { Failure } from '../design/Failure.tsx'
import type { ScopeSearch } from './scopeAddress.ts'

/** A change of what is asked for; of a harm area or a comparison only that there is none. */
export type ScopeChange = ScopeSearch & { about?: undefined; compare?: undefined }

type Mend = { words?: string; button: string; change: ScopeChange }

/** By the part of the question that does not fit: what is wrong with it, where the server does not say it well. */
const mends: Readonly<Record<string, Mend>> = {
  by: {
    words:
      'No department, post or minister of that name is in the register. Choose whose meetings to count, or count those of any government party.',
    button: 'Count meetings of any government party',
    change: { by: undefined },
  },
  about: {
    words: 'No harm area of that name is in the data. Choose another, or all of them.',
    button: 'Show all harm areas',
    change: { about: undefined },
  },
  from: { button: 'Show meetings of any time', change: { from: undefined, to: undefined } },
  compare: { button: 'Show this period alone', change: { compare: undefined } },
}

/** The part of the question that does not fit. */
export const refusedPart = (error: Error | null) => (error instanceof ApiFailure ? error.at : undefined)

type Props = { error: Error; onRetry: () => void; onChange: (change: ScopeChange) => void }

/** In place of an answer: what of the question has none and what to ask instead; else that there was none. */
export function Refused({ error, onRetry, onChange }: Props) {
  const mend = mends[refusedPart(error) ?? '']
  if (!mend) return <Failure error={error} onRetry={onRetry} />
  return (
    <div className="liaison-failure" role="alert">
      <p className="govuk-body">{mend.words ?? error.message}</p>
      <Button look="secondary" onClick={() => onChange(mend.change)}>
        {mend.button}
      </Button>
    </div>
  )
}
