import type { OrganisationKind, Side } from '../../../../../graph-schema/terms.ts'
import { forumEnd } from './nameShapes.ts'

const guesses: readonly (readonly [RegExp, OrganisationKind, Side])[] = [
  [/\b(?:Department|Ministry|Cabinet Office|Treasury|Government|Home Office)\b/, 'department', 'government'],
  [/\b(?:Police|Constabulary|Policing)\b/, 'police', 'public-body'],
  [/\bCommissioners?\b/, 'commissioner', 'public-body'],
  [/\b(?:Parliament|House of|Select Committee|APPG|All-Party)\b/, 'parliament', 'parliament'],
  [
    /\b(?:News|Times|Guardian|Telegraph|Mail|Radio|Television|TV|BBC|ITV|Sky|Channel 4|Today programme)\b/,
    'media',
    'media',
  ],
  [
    /\b(?:Council|NHS|University|School|College|Academy|Hospital|Borough|Inspectorate|Ombudsman|Tribunal|Court|Agency|Authority|Regulator|Service|Commission)\b/,
    'other',
    'public-body',
  ],
  [/\b(?:Ltd|Limited|plc|PLC|LLP|Bank|Group|Hotels|Company|Holdings)\b/, 'company', 'external'],
  [
    /\b(?:Trust|Project|Foundation|Charity|Line|Helpline|Aid|Sisters|Refuge|Haven|Voices|Survivors|Alliance|Coalition|Network|Federation|Centre)\b/,
    'charity',
    'external',
  ],
]

/** What a body may be, as far as its name tells; a person confirms it. */
export function guessBody(name: string): { kind: OrganisationKind; side: Side } {
  if (forumEnd.test(name))
    return {
      kind: 'forum',
      side: /\b(?:National|Ministerial|Delivery|Government|Cabinet)\b/.test(name) ? 'government' : 'external',
    }
  const found = guesses.find(([pattern]) => pattern.test(name))
  return found ? { kind: found[1], side: found[2] } : { kind: 'other', side: 'external' }
}
