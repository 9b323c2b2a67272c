import './withoutEval.ts'
import './styles.scss'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiFailure } from './api.ts'
import { createAppRouter } from './routes.tsx'

const worthRepeating = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof ApiFailure && error.status >= 400 && error.status < 500)

const client = new QueryClient({
  // A private copy answers on this computer, with or without a network.
  defaultOptions: { queries: { networkMode: 'always', staleTime: 30_000, retry: worthRepeating } },
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element called root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={createAppRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)
