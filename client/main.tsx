import './withoutEval.ts'
import './styles.scss'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

/** Starting all in one go, a page answers to nobody for a tenth of a second and more: it is done in turns. */
const turn = () => new Promise((go) => setTimeout(go))

const { answersClient } = await import('./answersClient.ts')
await turn()
const { createAppRouter } = await import('./routes.tsx')
await turn()
const router = createAppRouter()
await turn()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element called root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={answersClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
