/** What a heading in an invitation says of the names under it. */
export type Section = { apologies?: true; chair?: true; skip?: string; organisation?: string }

const sections: readonly { words: RegExp; section: Section }[] = [
  {
    words:
      /^(?:apologies(?: (?:from|received(?: from)?|for absence))?|declined|unable to attend|not attending|absent)$/i,
    section: { apologies: true },
  },
  {
    words: /^(?:chair(?:ed by|person|man|woman)?|co-?chairs?|host(?:ed by)?|organi[sz]er|led by)$/i,
    section: { chair: true },
  },
  {
    words:
      /^(?:(?:(?:confirmed|required|optional|expected|external|internal|other|proposed|list of|all) )*(?:attendees?|attendance|invitees?|participants?|members|guests|present|attending|people|stakeholders|required|optional|accepted|tentative)(?: list)?|in attendance|attended by|those (?:present|attending)|names?|to|cc|bcc|from|with|who|officials|secretariat|observers?|roundtable(?: with)?|meeting with|call with)$/i,
    section: {},
  },
  {
    words:
      /^(?:subject|re|date|time|when|where|location|venue|room|duration|agenda|purpose|topic|dial[- ]in|join(?: .*)?|meeting id|passcode|link|teams|zoom|sent|importance|attachments?|reply by|rsvp|items?|notes?|background|title)$/i,
    section: { skip: 'it is about the meeting, not a person or body' },
  },
]

export type Heading = { section: Section; rest: string }

/** A line that is a heading, or begins with one: "Apologies: Jane Doe". Undefined where it is neither. */
export function readHeading(line: string): Heading | undefined {
  if (/https?:\/\/|^[\d\s:.–—-]+$/i.test(line)) return { section: { skip: 'it is not a name' }, rest: line }
  const [, label = '', rest = ''] =
    /^([^:;,<>()]{1,80}?)\s*(?:\(\d+\)|\d+)?\s*[:：]\s*(.*)$/s.exec(line) ?? []
  const bare = label || line.replace(/\s*\(\d+\)$/, '')
  const found = sections.find(({ words }) => words.test(bare.trim()))
  if (found && (label || !found.section.skip) && !(found.section.chair && !label))
    return { section: found.section, rest }
  if (/\p{L}/u.test(label)) return { section: { organisation: label.trim() }, rest }
  return undefined
}
