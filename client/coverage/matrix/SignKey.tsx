import { Details } from '../../design/Details.tsx'
import { engagedWords, nextWords } from '../coverageWords.ts'
import { SignList } from '../SignList.tsx'

/** What the signs mean, and how the figures are counted. */
export const SignKey = () => (
  <Details summary="What the signs mean and how it is counted">
    <SignList signs={[...Object.values(engagedWords), ...Object.values(nextWords)]} />
    <p>
      Each cell gives the first of these that holds. A harm area includes its parts, and a meeting about
      several of them counts once. Only meetings, calls, visits and roundtables count, with a government party
      in the same meeting. A meeting with ten charities is 1 meeting and 10 participations. “Inferred” means
      that every way to it rests on something no document states. Press a cell to see what it rests on.
    </p>
  </Details>
)
