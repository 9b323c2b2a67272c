import { useDeferredValue, useEffect, useMemo } from 'react'
import { handle } from '../picture/useTestHandle.ts'
import { Tables } from './Tables.tsx'
import type { MeetingTableProps } from './tableProps.ts'

/** The tables below the picture: made once the picture of the same is there, in pieces that hold nothing up. */
export function LaterTables({ snapshot, tools, areaName }: MeetingTableProps) {
  const now = useMemo(() => ({ snapshot, areaName }), [snapshot, areaName])
  const shown = useDeferredValue<typeof now | undefined>(now, undefined)
  useEffect(() => {
    handle().tables = { of: shown?.snapshot }
    return () => {
      delete handle().tables
    }
  }, [shown])
  return shown && <Tables {...shown} tools={tools} />
}
