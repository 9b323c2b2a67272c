/** What a column of a table tells, by the words at its head. */
export type Meaning =
  | 'when'
  | 'last'
  | 'next'
  | 'body'
  | 'person'
  | 'who'
  | 'initials'
  | 'by'
  | 'how'
  | 'about'
  | 'outcome'
  | 'there'
  | 'action'
  | 'due'

const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu')

const meanings: readonly (readonly [Meaning, RegExp])[] = [
  ['action', whole('actions?(?: points?| agreed)?|agreed actions?|tasks?|to do|what is to be done')],
  [
    'when',
    whole(
      'dates?(?: (?:of|and) (?:meeting|contact|call|visit|time))?|when(?: held)?|on|day|week|dates? met|met on|month',
    ),
  ],
  [
    'last',
    whole(
      '(?:date )?(?:last|latest|most recent|previous)(?: (?:contact(?:ed)?|met|meetings?|seen|spoken(?: to)?|engaged|engagement|call|spoke|conversation|touch)(?: (?:by|with) [\\p{L} ]{2,30})?)?|when last (?:met|seen|spoken to)|contact (?:so far|to date)|so far|to date',
    ),
  ],
  [
    'next',
    whole(
      'next(?: (?:contact|meeting|due|planned|engagement|step|steps|date|call|touch))?|planned(?: contact)?|coming(?: up)?|to come|forthcoming|upcoming|future(?: contact)?|when next|what next|what comes next',
    ),
  ],
  [
    'body',
    whole(
      '(?:name of |member |external |partner )?(?:organisations?|organizations?|bod(?:y|ies)|stakeholders?|charit(?:y|ies)|compan(?:y|ies)|partners?|agenc(?:y|ies)|forces?|firms?|departments?|institutions?)(?: met| seen| contacted| name)?',
    ),
  ],
  [
    'person',
    whole(
      '(?:main |lead |key |our |their )?contacts?(?: name| person)?|names?|persons?|people|represented by|representatives?|individuals?|delegates?',
    ),
  ],
  ['initials', whole('initials?|inits?')],
  [
    'by',
    whole(
      '(?:by|seen by|met by|led by|taken by|attended by|done by|covered by)(?: whom)?|who (?:met|saw|spoke|went|from (?:here|us))|(?:our |ho |policy )?(?:leads?|officials?)|owner|ours|us|for us|from us|home office|hmg|minister',
    ),
  ],
  [
    'who',
    whole(
      '(?:met |meeting |contact |spoke |spoken )?with(?: whom)?|(?:who |external |other |outside )?(?:attended|attendees?|participants?|guests?|was there|present)|who(?:m)?(?: (?:we )?(?:met|saw|seen|was met))?|met|seen|spoken to|meetings?|engagements?|events?|part(?:y|ies)|visitors?|external(?: party)?|contact with|entry|in the diary|appointments?|diary entry',
    ),
  ],
  [
    'how',
    whole(
      'how(?: met| held)?|type|form(?:at)?|mode|means|method|nature|kind|medium|channel|where|place|venue|location',
    ),
  ],
  [
    'there',
    whole(
      'in ?\\/ ?out|in or out|present|attend(?:ed|ance|ing)|here|there|apologies|present ?\\/ ?apologies',
    ),
  ],
  [
    'outcome',
    whole(
      'upshot|outcomes?|results?|status|position|remarks?|notes?|comments?|response|reply|progress|updates?|follow[- ]?up|state of play|what happened|how it (?:turned out|went)|what came of it|decision|what was said',
    ),
  ],
  [
    'about',
    whole('about|subjects?|topics?|purpose|issues?|re|discussion|discussed|agenda|summary|points?|what'),
  ],
  ['due', whole('due(?: date| by)?|by when|deadline|timescale|target(?: date)?')],
]

const bare = (text: string) => text.replace(/^[|\s*]+|[|\s*:]+$/g, '').replace(/\s+/g, ' ')

/** What each head of a row means, where it is one that names columns. */
export function meaningsOf(heads: readonly string[]): (Meaning | undefined)[] {
  const words = heads.map(bare)
  const found = words.map((head) => meanings.find(([, pattern]) => pattern.test(head))?.[0])
  if (isDiaryOf(words, found))
    return found.map((each, at) => whatAndWho[words[at]?.toLowerCase() ?? ''] ?? each)
  const task = found.findIndex((each) => each === 'action' || each === 'about')
  const who = words.findIndex((head) => /^(?:who|whom|lead|owner|responsible)$/i.test(head))
  const named = found.includes('action')
  return task >= 0 && task < who
    ? found.map((each) => (named && each === 'about' ? each : asTask(each)))
    : found
}

/** "When | What | Who" is a diary: what there is on a day, and who of us goes; "What | Who | When" are tasks. */
const isDiaryOf = (words: readonly string[], found: readonly (Meaning | undefined)[]) => {
  const what = words.findIndex((word) => /^what$/i.test(word))
  const who = words.findIndex((word) => /^(?:who|lead)$/i.test(word))
  return (
    found[0] === 'when' &&
    what > 0 &&
    what < who &&
    !found.some((each) => each === 'due' || each === 'body' || each === 'person' || each === 'action')
  )
}
const whatAndWho: Readonly<Record<string, Meaning>> = { what: 'who', who: 'by', lead: 'by' }

/** After a task, "who" is who is to do it, and "by" or "when" the day by which. */
const asTask = (meaning: Meaning | undefined): Meaning | undefined =>
  meaning === 'who'
    ? 'by'
    : meaning === 'by' || meaning === 'when'
      ? 'due'
      : meaning === 'about'
        ? 'action'
        : meaning
