import type { When } from '../../../../../graph-schema/record.ts'
import { Precision } from '../../../../../graph-schema/terms.ts'
import { DateInput } from '../../../../design/DateInput.tsx'
import { Select } from '../../../../design/Select.tsx'
import { precisionWords } from '../../../../design/words.ts'
import { optionsOf } from './fields.ts'

type Props = { when: When; onWhen: (when: When) => void }

/** When it was or will be, never more exact than the text. */
export const WhenFields = ({ when, onWhen }: Props) => (
  <>
    <Select
      label="How exactly the date is known"
      value={when.precision}
      options={optionsOf(Precision.options, precisionWords)}
      onChange={(precision) => onWhen({ ...when, precision })}
    />
    <DateInput
      legend={when.precision === 'day' ? 'On' : 'From'}
      {...(when.asWritten ? { hint: `The text says “${when.asWritten}”.` } : {})}
      value={when.from ?? undefined}
      onChange={(from) => onWhen({ ...when, from, ...(when.precision === 'day' ? { to: from } : {}) })}
    />
    {when.precision !== 'day' && (
      <DateInput legend="To" value={when.to ?? undefined} onChange={(to) => onWhen({ ...when, to })} />
    )}
  </>
)
