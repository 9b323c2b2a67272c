import { extracted } from './extracted.ts'

const frames = {
  /** A letter of an invented minister that says one thing. */
  letter: (told: string) =>
    `Anna Example MP\nMinister for Examples\n\n5 June 2019\n\nDear Home Secretary\n\n${told}\n\nYours sincerely\n\nAnna Example MP\n`,
  /** A note of officials who are not named. */
  note: (told: string) => `Note for file: contacts\n\nExamples Policy Team, 5 June 2019\n\n${told}\n`,
  minutes: (told: string) =>
    `EXAMPLE VICTIMS BOARD\n\nMinutes of the meeting held on 5 June 2019\n\nPresent:\nAnna Example MP, Minister for Examples (Chair)\nJoan Doyle, Refuge\nPeter Marsh, Northbank Police\n\n1. Matters arising\n\n1.1 ${told}\n`,
  /** Bullets in haste. */
  bullets: (told: string) =>
    `Refuge mtg - rough note\n\n5/6/19\n\nMin Example\nRefuge - Joan Doyle\nHO - me, Pat Low\n\n- ${told}\n`,
}

export type Frame = keyof typeof frames

/** The contacts found in a text as it stands, but for the occasion the document itself is about. */
export function contactsOf(text: string) {
  const { meetings, names } = extracted(text)
  return meetings
    .filter(({ proposal }) => proposal?.rule !== 'the occasion of the document')
    .map(({ status, when, parties = [] }) => ({
      status,
      from: when?.from ?? null,
      who: parties.flatMap((party) =>
        [
          'person' in party ? party.person : party.organisation,
          ...('person' in party && party.onBehalfOf ? [party.onBehalfOf] : []),
        ].flatMap((id) => (id ? [names.get(id) ?? id] : [])),
      ),
    }))
}

/** The same of one thing said in a document of some sort. */
export const contactsTold = (frame: Frame, told: string) => contactsOf(frames[frame](told))
