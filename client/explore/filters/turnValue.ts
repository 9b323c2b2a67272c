import type { MeetingKind, Side, Status } from '../../../graph-schema/terms.ts'
import { meetingKindWords, sideWords, statusWords } from '../../design/words.ts'
import type { CommandFor } from '../state/command.ts'
import type { Narrowing } from '../state/ExploreState.ts'
import { filter } from '../state/narrowing.ts'
import { labelOf } from './filterWords.ts'

type List<Value> = {
  name: string
  words: (value: Value) => string
  read: (filters: Narrowing) => readonly Value[] | undefined
  write: (values: Value[]) => Narrowing
}

/** One value of a filter on or off, the others as they are when its turn comes: of two quick presses both stand. */
const turnValue =
  <Value extends string>({ name, words, read, write }: List<Value>) =>
  (value: Value, on: boolean): CommandFor =>
  ({ state }) => {
    const others = (read(state.filters) ?? []).filter((each) => each !== value)
    const chosen = on ? [...others, value] : others
    return filter(write(chosen), labelOf(name, chosen.map(words)))
  }

export const turnStatus = turnValue<Status>({
  name: 'status',
  words: (value) => statusWords[value],
  read: ({ status }) => status,
  write: (status) => ({ status }),
})

export const turnSide = turnValue<Side>({
  name: 'side',
  words: (value) => sideWords[value],
  read: ({ side }) => side,
  write: (side) => ({ side }),
})

export const turnKind = turnValue<MeetingKind>({
  name: 'kind',
  words: (value) => meetingKindWords[value],
  read: ({ kind }) => kind,
  write: (kind) => ({ kind }),
})

export const turnArea = (areaName: (id: string) => string) =>
  turnValue<string>({
    name: 'harm area',
    words: areaName,
    read: ({ about }) => about,
    write: (about) => ({ about }),
  })
