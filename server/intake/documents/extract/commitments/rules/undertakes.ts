import type { Scene } from '../../meetings/Scene.ts'
import { pattern } from '../../names/mask.ts'
import { isDeed } from '../deeds.ts'
import { type Subject, subjectOf } from '../subject.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { eachMatch } from './eachMatch.ts'

const adverbs =
  '(?:(?:gladly|also|now|then|therefore|separately|happily|still|shortly|both|each|personally|of course|certainly|naturally|first|next|however|instead|later|meanwhile|in turn|together|jointly|formally|immediately|again|in any event|either way),? )*'
const task = `${adverbs}(?:(?:now )?be (?=[a-z]+ing\\b))?(?<what>[a-z]+)`
/** With the letters that a scan takes for others. */
const will = pattern(`(?:w[i1][l1]{2}|shall|'ll) ${task}`)
const would = pattern(`(?:wou[l1]d|'d) ${task}`)
/** What the writers mean to do: "We also expect to establish a group". */
const mean = pattern(`(?:intend|plan|propose|expect) to ${task}`)
const isTo = pattern(`(?:am|is|are|was|were)(?: now)? (?:going )?to ${task}`)

/** What no one undertakes by saying that it will be: a state, a feeling, an effect, an opinion; a meeting is a meeting. */
const noDeed =
  /^(?:no|the|an?|nothing|be|been|being|by|in|at|of|on|need|needs|needing|like|love|want|wanting|hope|hoping|welcome|prefer|benefit|struggle|remain|become|depend|mean|seem|require|know|understand|recall|remember|see|appreciate|agree|find|expect|not|never|have|having|had|feel|think|thinking|regret|miss|matter|last|cost|close|open|end|begin|start|take place|happen|meet|meeting|visit|visiting|attend|attending|join|joining|speak|come|coming|going|go|get|gain|lose|receive|suffer|face|continue|always|only|probably|hopefully|presumably|undoubtedly|recognise|note|wish|consider|considering|sit|reconvene|gather|help|greatly|rather|sooner|otherwise|reflect|bear|keep|carry|there|abroad|away|very|much|more|most|notice|mind|look|value|enjoy|treasure|say|suggest|advise|argue|caution|urge|encourage|recommend|add|admit|stress|object|oppose|resist|refuse|decline|want|speaking|seeing|giving|leaving|retiring|standing|sitting|hosting|chairing)$/i
/** A form of the past after "'d", which is then "had". */
const pastForm = /(?:ed|en|own|one|had|met|come|made|told|heard|left|kept|held|got|lost)$/
const condition = /\bif (?!asked|pressed|necessary|possible|needed|required|useful|helpful|wanted)/i
/** What a thing would bring about, if it were. */
const effect =
  /^(?:replace|remove|reduce|improve|increase|strengthen|weaken|allow|enable|require|complicate|cause|affect|apply|lead|result|undermine|damage|risk|save|prevent|protect|use|serve|create|solve)$/i
/** "guidance that the College would be producing" says what the guidance is, not what was said. */
const isRelative = ({ masked }: Scene, from: number) => {
  const before = /(\S+) (?:that|which) (?:the )?$/i.exec(masked.text.slice(0, from))?.[1]
  return before !== undefined && !reporting.test(before)
}
/** What stands right before a "that" which begins what was said. */
const reporting =
  /[\ue000-\uf8ff]$|^(?:said|says?|told|saying|clear|means?|knows?|hears?|sure|assurance|undertaking|promise|word|me|us|him|her|them|you|then|later|again|too|and|but|out|it|is|was|today|yesterday|\w{2,}(?:ed|ing|ly|ises|rees|rms|orts))[,:]?$/iu
/** "will tell you that he knows everyone" foretells. */
const foretells =
  /^(?:tell|say|report|argue|ask)\b(?: (?:you|us|them|me))?(?: that)? (?:he|she|they|it|we|you|nothing)\b/i

/** "If you agree, we will let you have a draft": what the reader has only to say yes to. */
const onceAgreed =
  /^if (?:(?:you|Ministers?|she|he|the Minister) (?:agrees?|(?:are|is) (?:content|happy)|approves?|says? yes),? (?:then )?(?:we|I|officials)\b|(?:you (?:are able|can|could|would|wish|want|need)|(?:it|this|that) (?:would|will|is|were) (?:be )?(?:of )?(?:any )?(?:help|use|assist))[^.;]{0,60}?,? (?:and )?(?:we|I) (?:will|shall|'ll)\b)/i

/** "was going to raise it, but that was stood down": nothing is left to do. */
const fellThrough = /^(?:was|were)\b[^.;]* but\b[^.;]*\b(?:was|were|had|could not|did not|has|fell|ran)\b/i

/** What somebody who is to be met will bring up: "She will ask about passports", "The Trust will press you". */
const bringsUp =
  /^(?:ask (?:about|for|why|whether|how|what|when|you|us)|press (?:you|us|the|for|on)|want|push|argue|complain|lobby)\b/i

/** "The Board will send a note", "but she would name a contact", "officials are to bring a plan", "HS is going to ask". */
export const undertakes: CommitmentRule = {
  name: 'will do something',
  words: 'says of somebody, named or not, that they will do what can be seen to be done',
  find: (scene) => {
    const { text } = scene.sentence
    if (/\?\s*$/.test(text) || (/^(?:if|whether|when|unless)\b/i.test(text) && !onceAgreed.test(text)))
      return []
    const taken = new Set<number>()
    return eachMatch(scene, [will, would, isTo, mean], ({ what }, match, words) => {
      if (!what || taken.has(what[0])) return undefined
      const verb = text.slice(what[0], what[1])
      const rest = text.slice(what[0])
      if (words === isTo && fellThrough.test(`${match[0]}${rest}`)) return undefined
      if (/\bnot\b|n't/i.test(match[0]) || (/^'d/.test(match[0]) && pastForm.test(verb))) return undefined
      const subject = subjectOf(scene, match.index)
      if (words === mean && !(subject && isSelf(scene, subject.from, match.index))) return undefined
      if (!subject || foretells.test(rest)) return undefined
      if (words === will && bringsUp.test(rest) && !isSelf(scene, subject.from, match.index)) return undefined
      if (words === would && (condition.test(rest) || effect.test(verb) || isRelative(scene, subject.from)))
        return undefined
      if (!/^\p{Ll}/u.test(verb)) return undefined
      if (!isDeed(rest) && !(isOpen(subject) && !noDeed.test(verb))) return undefined
      taken.add(what[0])
      return {
        rule: 'will do something',
        kind: 'undertaking',
        by: subject.by,
        to: [],
        confidence: subject.how === 'named' && subject.by.length > 0 ? 0.7 : 0.55,
        from: subject.from,
        what: what[0],
      }
    })
  },
}

const isSelf = ({ masked }: Scene, from: number, to: number) =>
  /[\ued00-\ueeff]/u.test(masked.text.slice(from, to))

/** Of a party right before the verb any deed is believed. */
const isOpen = ({ how, by }: Subject) => how === 'named' && by.length > 0
