type Met = {
  id: string
  parties: readonly ({ person: string } | { organisation: string })[]
  areas: readonly string[]
  document: string
}

/** An invented meeting that was held, each on the day after the one before, over and over the same ten years. */
export const inventedMeeting = (at: number, { id, parties, areas, document }: Met) => {
  const date = new Date(Date.UTC(2010, 0, 1 + (at % 3_600))).toISOString().slice(0, 10)
  return {
    id,
    title: `Meeting ${at}`,
    kind: 'meeting',
    when: { from: date, to: date, precision: 'day' },
    status: 'held',
    parties,
    harmAreas: areas.map((area) => ({ id: area })),
    citations: [{ document, locator: `row ${at}` }],
  }
}
