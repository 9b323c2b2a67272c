import './withoutEval.ts'
import './styles.scss'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { answersClient } from './answersClient.ts'
import { createAppRouter } from './routes.tsx'

const turn = () => new Promise((go) => setTimeout(go))

/**
 * Begun all in one go, the page answers to nobody for a tenth of a second and more: it is begun in turns. In a function,
 * as a module that waits of itself is cut by the bundler into twice as many files; and not by fetching the pages'
 * addresses apart, which puts off the first page by more than it smooths.
 */
async function start() {
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
}

void start()
