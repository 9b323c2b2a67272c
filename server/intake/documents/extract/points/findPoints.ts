import type { PointKind } from '../../../../../graph-schema/terms.ts'
import type { AreaWords } from '../areas/findAreas.ts'
import type { CommitmentDraft } from '../commitments/CommitmentDraft.ts'
import { meetingOf } from '../commitments/findCommitments.ts'
import type { MeetingDraft } from '../meetings/MeetingDraft.ts'
import { type Scene, takersIn } from '../meetings/Scene.ts'
import { pattern } from '../names/mask.ts'
import type { Party } from '../names/Party.ts'
import type { PointDraft } from './PointDraft.ts'

const saying =
  '(?:said|says|explained|explains|noted|notes|raised|raises|flagged|flags|reported|reports|stressed|highlighted|argued|suggested|thought|described|describes|told|warned|emphasised|felt|believed|observed|pointed out|pressed|reflected|discussed|outlined|set out|sets out|expressed|welcomed|welcomes|praised|questioned|wondered|doubted|asked whether|asked about|asks|spoke about|commented|added|reiterated|acknowledged|remarked|complained|urged|called for|wanted to know|is worried|was worried|worried|was (?:particularly )?concerned|was keen|were (?:all )?(?:keen|grateful|extremely grateful)|likes|liked|sees|saw)'
const byNamed = pattern(
  `(?<who>WHO)(?:,[^,]{3,60},)?(?: (?:also|then|has|have|had|did|again|all|both|further|particularly|in turn))*(?:'s)? ${saying}`,
)
const speaker = pattern('^(?<who>PERSON|BODY)\\s*:')
const byNobody =
  /\b(?:(?:one|another|a|some|several|many|most|other|two|three|all(?: three)?)(?: \w+){0,2} (?:participants?|members?|attendees?|people|organisations?|delegates?|speakers?|academics?|charities|contributors?|stakeholders?|present|officials)|somebody|someone|others|it was (?:suggested|noted|felt|said|argued|reported|observed|pointed out|recognised)|the (?:view|feeling|point|suggestion|consensus|concern|worry|group|meeting|board) (?:was|felt|noted|heard|discussed)|a (?:contrary|common|further|second|shared) (?:view|theme|concern|point)|there was (?:broad |general |wide |strong )?(?:agreement|support|concern|consensus)|views (?:differed|were)|concerns? (?:was|were) (?:raised|expressed)|points? raised)\b/i

const kinds: readonly (readonly [PointKind, RegExp])[] = [
  [
    'ask',
    /\b(?:ask(?:ed|s|ing)? (?:for|that|whether government)|called for|urged|pressed|plea|want(?:s|ed)? (?:the )?government|need(?:s|ed)? (?:the )?(?:government|department|minister|earlier|more|longer)|should)\b/i,
  ],
  ['offer', /\b(?:offer(?:ed|s)?|willing to|happy to (?:share|help|provide))\b/i],
  [
    'concern',
    /\b(?:concern|worr(?:y|ied)|problem|risk|weak|fear|frustrat|difficult|struggl|under-?recorded|not enough|shortage|gap|lack|barrier|delay|pressure|unfair|rising|increase|turned away|challenge)/i,
  ],
  ['outcome', /\b(?:agreed that|outcome|concluded|resolved|decided|was agreed)\b/i],
]

/** What was said at the contacts of a document, and by whom where the text says so. */
export function findPoints(
  scenes: readonly Scene[],
  meetings: readonly MeetingDraft[],
  commitments: readonly CommitmentDraft[],
  areas: AreaWords,
): PointDraft[] {
  return scenes.flatMap((scene): PointDraft[] => {
    const { sentence } = scene
    const said = speakerOf(scene)
    const meeting = meetingOf(scene, meetings, said?.by ?? [])
    const taken =
      commitments.some(({ span }) => span.start <= sentence.start + 2 && sentence.end - 4 <= span.end) ||
      meetings.some(({ span, main }) => !main && span.start < sentence.end && sentence.start < span.end)
    if (
      !meeting ||
      !said ||
      taken ||
      (meeting.status !== 'held' && meeting.status !== 'mentioned') ||
      sentence.text.split(' ').length < 5 ||
      sentence.text.endsWith(':')
    )
      return []
    const { by, because } = said
    return [
      {
        rule: by.length > 0 ? 'somebody said something' : 'said by nobody named',
        kind: kinds.find(([, words]) => words.test(sentence.text))?.[0] ?? 'update',
        by: takingPart(by, meeting),
        text: sentence.text.replace(/\s+/g, ' ').slice(0, 2_000),
        areas: areas.find(sentence.text, false),
        span: { start: sentence.start, end: sentence.end },
        meeting,
        confidence: by.length > 0 ? 0.65 : 0.5,
        ...(because ? { because } : {}),
      },
    ]
  })
}

function speakerOf(scene: Scene): { by: Party[]; because?: string } | undefined {
  const { text } = scene.sentence
  const match = [...scene.masked.text.matchAll(speaker)][0] ?? [...scene.masked.text.matchAll(byNamed)][0]
  const at = match?.indices?.groups?.who
  const nobody = byNobody.test(text.slice(0, 90)) ? { by: [] } : undefined
  if (!at || (nobody && at[0] > 25)) return nobody
  const takers = takersIn(scene, at[0], at[1]).filter(({ party }) => party !== scene.reader)
  const because = takers.find((taker) => taker.because)?.because
  return takers.length > 0
    ? { by: takers.map(({ party }) => party), ...(because ? { because } : {}) }
    : undefined
}

/** Under the Chatham House Rule and in passing nobody is given words who is not said to have been there. */
const takingPart = (by: readonly Party[], meeting: MeetingDraft): Party[] => {
  const there = new Set(
    meeting.parties.flatMap(({ party, onBehalfOf }) => [party.id, ...(onBehalfOf ? [onBehalfOf.id] : [])]),
  )
  return by.filter(({ id }) => there.has(id) || meeting.forum !== undefined)
}
