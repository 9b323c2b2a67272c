import { useQuery } from '@tanstack/react-query'
import { HarmAreas } from '../../graph-schema/api/register.ts'
import { apiQuery } from '../api.ts'
import { Select } from '../design/Select.tsx'

const harmAreasQuery = apiQuery(HarmAreas, '/api/harm-areas')

type AboutProps = { about: string | undefined; onAbout: (about: string | undefined) => void }

/** About which harm area, or all of them. */
export function AboutSelect({ about, onAbout }: AboutProps) {
  const { data } = useQuery(harmAreasQuery)
  const areas = data?.harmAreas ?? []
  const known = !about || areas.some(({ id }) => id === about)
  return (
    <Select
      label="About"
      value={about ?? ''}
      options={[
        { value: '', words: 'All harm areas' },
        ...(known ? [] : [{ value: about, words: about }]),
        ...areas.map(({ id, name }) => ({ value: id, words: name })),
      ]}
      onChange={(chosen) => onAbout(chosen || undefined)}
    />
  )
}
