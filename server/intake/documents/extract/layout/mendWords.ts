/** Words that rightly have "rn"; in a scanned text every other is taken for an "m" that was misread. */
const rightly =
  /concern|discern|govern(?!rn)|modern|return|(?:^|[^o])turn|learn|yearn|^earn|born|corner|corn(?!m|p[alu]|es?$|fort|bin)|intern|extern|(?:north|south|east|west)ern|^stern|pattern|lantern|cistern|altern|(?:fra|ma|pa|e|qua)tern|journ|mourn|bourn|^morn|warn|tavern|^barn|burn|^horn|^thorn(?!a)|^shorn|horned|^worn(?!en|an)|^torn|attorn|^adorn|furn|^garn(?!es)|harness|hibern|kernel|^tern|nocturn|ornam|scorn|^spurn|^yarn|^darn|^fern|^cairn|caverno?|incarn|^carn(?!e)|infern|quorn/i

/** Names that begin so have it rightly as well: "Barnsley", "Bernard", "Farnham", "Thorne". */
const names =
  /^(?:Arn|Barn|Bern|Born|Bourn|Burn|Carn|Cern|Charn|Corn(?!m|p)|Darn|Ern|Farn(?!il)|Fearn|Fern|Furn|Garn|Hearn|Horn(?!e (?:Office|Secretary))|Kearn|Lorn|Marn|Parn|Purn|Quorn|Thorn(?!as)|Turn|Varn|Vern|Warn|Wern)/

/** What no word of ours has: where there is none, a text's "rn" is trusted. */
const misread =
  /\brn[aeiouy]|\brn \p{Ll}{4}|rnrn|(?<!ove)rnm|mrn|rrn|ernber|farnil|\bcorn[mp]|ernrnent|orrn|wornan|wornen|\b(?:frorn|thern|hirn|sorne|tirne|carne|becarne|corne|arn|whorn|tearns?|systerns?|iterns?)\b/iu

const fitted = (mended: string, word: string) => mended.padEnd(word.length)
const asM = (word: string) => fitted(word.replaceAll('rn', 'm'), word)

/** The words of a scanned text in which "m" was read as "rn", each with spaces after it for what it loses. */
export function mendWords(text: string): string {
  if (!misread.test(text)) return text
  return text
    .replace(/\brn (?=\p{Ll}{4})(\p{Ll}+)/gu, (word, rest: string) => fitted(`m${rest}`, word))
    .replace(/\bHorne(?= (?:Office|Secretary|Affairs|Department)\b)/g, asM)
    .replace(/\p{L}*(?<!ove)rnm\p{L}*|\b[Ww]orn[ae]n(?:['’]s)?\b|\p{L}+ernrnent\p{L}*/gu, (word) =>
      fitted(word.replace(/rn(?=m|[ae]n|ent)/, 'm'), word),
    )
    .replace(/\p{L}*(?<!ho|tu|ba|bu)rn[bp]\p{Ll}+/gu, (word) => fitted(word.replace(/rn(?=[bp])/, 'm'), word))
    .replace(/\b(?:whorn|hornes|thern|hirn|harrn\p{Ll}*|Thornas)\b/gu, asM)
    .replace(/\p{L}*rn\p{L}*/gu, (word) => (rightly.test(word) || names.test(word) ? word : asM(word)))
}
