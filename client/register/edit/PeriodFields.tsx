import { DateInput } from '../../design/DateInput.tsx'

type Period = { from: string | undefined; to: string | undefined }

/** From when to when, each where it is known. */
export const PeriodFields = ({
  period,
  onPeriod,
}: {
  period: Period
  onPeriod: (period: Partial<Period>) => void
}) => (
  <>
    <DateInput legend="From (optional)" value={period.from} onChange={(from) => onPeriod({ from })} />
    <DateInput legend="Until (optional)" value={period.to} onChange={(to) => onPeriod({ to })} />
  </>
)
