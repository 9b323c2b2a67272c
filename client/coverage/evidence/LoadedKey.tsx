import { Details } from '../../design/Details.tsx'
import { SignList } from '../SignList.tsx'
import { loadedWords } from './periodWords.ts'

/** What each sign of the table means. */
export const LoadedKey = () => (
  <Details summary="What the signs mean">
    <SignList signs={Object.values(loadedWords)} />
  </Details>
)
