import type { ByWhom } from '../../graph-schema/api/coverage.ts'

/** Those of one sort among whom meetings can be of; nothing where there are none. */
export const WhomGroup = ({ label, choices }: { label: string; choices: readonly ByWhom[] }) =>
  choices.length === 0 ? null : (
    <optgroup label={label}>
      {choices.map(({ by, name }) => (
        <option key={by} value={by}>
          {name}
        </option>
      ))}
    </optgroup>
  )
