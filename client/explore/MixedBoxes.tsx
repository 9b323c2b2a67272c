import { Button } from '../design/Button.tsx'
import { boxesMix } from './drawn/boxesMix.ts'
import type { Explorer } from './state/createExplorer.ts'
import type { Snapshot } from './state/Snapshot.ts'

/** Grouping moves nothing, so a box round its members may take in others: says so, and offers to mend it. */
export const MixedBoxes = ({
  explorer,
  snapshot: { drawn, state },
}: {
  explorer: Explorer
  snapshot: Snapshot
}) =>
  state.view === 'graph' &&
  boxesMix(drawn, state.positions) && (
    <p className="govuk-body-s">
      A box has something in it that is not of its group, as grouping moves nothing.{' '}
      <Button look="link" onClick={() => void explorer.tidy()}>
        Tidy, so that each group stands by itself
      </Button>
    </p>
  )
