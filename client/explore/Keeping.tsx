import type { QueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Core } from 'cytoscape'
import { lazy, Suspense, useCallback, useState } from 'react'
import type { SavedView } from '../../graph-schema/api/views.ts'
import type { Snapshot } from './state/Snapshot.ts'
import type { Keep } from './Toolbar.tsx'
import { copyText, linkTo, linkToView, longestLink } from './views/links.ts'

/** Each is fetched when it is first asked for, so that the explorer opens no later for them. */
const DownloadDialog = lazy(() =>
  import('./export/DownloadDialog.tsx').then(({ DownloadDialog }) => ({ default: DownloadDialog })),
)
const SaveDialog = lazy(() =>
  import('./views/SaveDialog.tsx').then(({ SaveDialog }) => ({ default: SaveDialog })),
)
const ViewsDialog = lazy(() =>
  import('./views/ViewsDialog.tsx').then(({ ViewsDialog }) => ({ default: ViewsDialog })),
)
const LinkDialog = lazy(() =>
  import('./views/LinkDialog.tsx').then(({ LinkDialog }) => ({ default: LinkDialog })),
)

type Open =
  | { dialog: 'download'; format?: string }
  | { dialog: 'save'; forLink: boolean }
  | { dialog: 'views' }
  | { dialog: 'link'; link: string }

/** Taking away and keeping what is shown: which dialog is open, and what was last done. */
export function useKeeping(snapshot: Snapshot) {
  const [open, setOpen] = useState<Open>()
  const [told, setTold] = useState('')
  const { state } = snapshot

  const copy = useCallback(async (link: string, words: string) => {
    if (await copyText(link)) setTold(words)
    else setOpen({ dialog: 'link', link })
  }, [])
  const keep = useCallback(
    (what: Keep) => {
      setTold('')
      if (what === 'save') return setOpen({ dialog: 'save', forLink: false })
      if (what !== 'link') return setOpen({ dialog: what })
      const link = linkTo(state)
      if (link.length > longestLink) return setOpen({ dialog: 'save', forLink: true })
      void copy(link, 'Copied the link to this picture. Whoever opens it sees only what they may see.')
    },
    [state, copy],
  )
  const askDownload = useCallback((format: string) => setOpen({ dialog: 'download', format }), [])
  return { open, setOpen, told, setTold, copy, keep, askDownload }
}

type Props = {
  keeping: ReturnType<typeof useKeeping>
  snapshot: Snapshot
  areaName: (id: string) => string
  core: Core | undefined
  client: QueryClient
  /** The saved view that the picture began from. */
  saved: string | undefined
}

export function Keeping({ keeping, snapshot, areaName, core, client, saved }: Props) {
  const { open, setOpen, told, setTold, copy } = keeping
  const navigate = useNavigate({ from: '/explore' })
  const close = () => setOpen(undefined)
  const onSaved = (view: SavedView, forLink: boolean) => {
    close()
    void navigate({ search: (search) => ({ ...search, saved: view.id }), replace: true, resetScroll: false })
    setTold(`Saved the view “${view.name}”. Find it under “Saved views”.`)
    if (forLink)
      void copy(linkToView(view.id), `Saved the view “${view.name}”, and copied a short link to it.`)
  }
  return (
    <>
      <p role="status" className={told ? 'explore-told' : 'govuk-visually-hidden'} data-testid="told">
        {told}
      </p>
      <Suspense>
        {open?.dialog === 'download' && (
          <DownloadDialog {...{ snapshot, areaName, core, client }} format={open.format} onClose={close} />
        )}
        {open?.dialog === 'save' && (
          <SaveDialog
            {...{ snapshot, client, saved }}
            forLink={open.forLink}
            onSaved={(view) => onSaved(view, open.forLink)}
            onClose={close}
          />
        )}
        {open?.dialog === 'views' && <ViewsDialog client={client} onClose={close} />}
        {open?.dialog === 'link' && <LinkDialog link={open.link} onClose={close} />}
      </Suspense>
    </>
  )
}
