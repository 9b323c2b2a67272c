import type { Mend, Question } from '../../../graph-schema/api/answer.ts'
import { Button } from '../../design/Button.tsx'

/** What would have an answer instead, each one click away. */
export const Mends = ({ mends, onMend }: { mends: readonly Mend[]; onMend: (question: Question) => void }) =>
  mends.length > 0 && (
    <ul className="govuk-list liaison-ask__mends">
      {mends.map((mend) => (
        <li key={mend.button}>
          {mend.words}{' '}
          <Button look="link" onClick={() => onMend(mend.question)}>
            {mend.button}
          </Button>
        </li>
      ))}
    </ul>
  )
