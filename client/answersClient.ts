import { QueryClient } from '@tanstack/react-query'
import { ApiFailure } from './api.ts'

const worthRepeating = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof ApiFailure && error.status >= 400 && error.status < 500)

/** What keeps the server's answers; a question that failed is asked again unless it was refused. */
export const answersClient = () =>
  new QueryClient({
    // A private copy answers on this computer, with or without a network.
    defaultOptions: { queries: { networkMode: 'always', staleTime: 30_000, retry: worthRepeating } },
  })
