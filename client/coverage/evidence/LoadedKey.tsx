import { Details } from '../../design/Details.tsx'
import { loadedWords } from './periodWords.ts'

/** What each sign of the table means. */
export const LoadedKey = () => (
  <Details summary="What the signs mean">
    <dl className="liaison-key">
      {Object.values(loadedWords).map(({ sign, words, means }) => (
        <div key={words}>
          <dt>
            <span aria-hidden="true">{sign}</span> {words}
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  </Details>
)
