import type { QueryClient } from '@tanstack/react-query'
import { Dialog } from '../../design/Dialog.tsx'
import { ViewList } from './ViewList.tsx'

export const ViewsDialog = ({ client, onClose }: { client: QueryClient; onClose: () => void }) => (
  <Dialog title="Saved views" onClose={onClose}>
    <ViewList
      client={client}
      onOpen={onClose}
      none="No view has been saved yet. “Save this view” keeps what is shown under a name."
    />
  </Dialog>
)
