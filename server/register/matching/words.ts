/** Words that matter when names are compared. Each list is a habit of English, none is about one body or person. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Forms of address, folded. They say that a person is meant, and nothing about which. */
export const titles = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness viscount viscountess earl countess
  rt hon honourable revd rev reverend archbishop rabbi imam cllr councillor ald alderman capt maj col gen brig cdr
  lt sgt sergeant inspector insp superintendent supt ch constable acc dcc cc dci di det detective pc hhj`)

/** The same, but also common words: "General Smith", "General Electric". They leave it open. */
export const commonTitles = words(`
  right the canon bishop father sister captain major colonel general brigadier admiral commander lieutenant chief
  deputy assistant judge justice his her excellency he ambassador minister`)

/** Titles that a man, or a woman, bears. One of each cannot be the same person. */
export const mensTitles = words('mr sir lord baron viscount earl father')
export const womensTitles = words('mrs ms miss dame lady baroness viscountess countess')

/** Titles of members of the House of Lords, after which a surname alone is a name. */
export const peerage = words('lord lady baron baroness viscount viscountess earl countess')

/** Letters after a person's name. */
export const postNominals = words(`
  mp msp ms mla mep am kc qc cb kcb gcb dcb cbe obe mbe kbe dbe gbe cvo lvo mvo kcvo dcvo cmg kcmg dcmg gcmg
  qpm kpm qfm kfm qam kam bem ch om frs frsa frcp frcs frcgp frcpch fba fmedsci fcipd phd msc ba bsc mba md jp dl pc
  vr td esq esquire kg kt bt`)

/** How a body is constituted, written after its name. */
export const legalForms = words(
  'ltd limited plc llp lp cio scio cic inc incorporated llc gmbh bv nv pty sarl spa',
)

/** Left out of initials, and of what tells two names apart. */
export const smallWords = words('of and the for in on to a an at by with from')

/** Words a body may bear or lose without becoming another: they raise a question, they answer none. */
export const generalWords = words(`
  uk gb united kingdom national international global british royal hm
  group holdings bank company service services society organisation charity trust foundation association
  federation alliance coalition network initiative campaign bureau agency authority office centre project programme
  union institute council commission committee body support helpline partnership fund
  england wales`)

/** Parts of the country, and others: a name with one of them is that of another body. */
export const places = words(`
  england english wales welsh scotland scottish northern ireland irish london greater manchester birmingham leeds
  liverpool bristol cardiff edinburgh glasgow belfast newcastle sheffield nottingham yorkshire lancashire kent essex
  sussex surrey devon cornwall norfolk suffolk cumbria durham midlands north south east west
  europe european america american india indian china africa african asia australia canada france germany ni`)

/** Words that a person's name does not hold and a body's often does. */
export const bodyWords = words(`
  ltd limited plc llp cio cic inc uk council trust foundation society association federation alliance coalition
  network initiative campaign bureau agency authority office centre center project programme union institute
  commission committee department dept ministry service services police constabulary university college school
  hospital nhs charity group holdings bank company organisation partnership fund board forum taskforce panel
  commissioner commissioners government parliament house court courts tribunal church church's army aid support
  women womens men mens children childrens victims victim survivors rights justice national international british
  helpline crisis abuse action against research consulting media news radio times`)

/** A first word that says what sort of contact it was, before the names: "Roundtable with: Age UK". */
export const occasions =
  /^(?:round ?table|meeting|call|dinner|lunch|breakfast|visit|reception|seminar|event|discussion)s?(?: discussion| meeting)?(?: with)?\s*[:–—-]\s*/i

/** Words written short, and what they stand for. */
export const writtenShort: ReadonlyMap<string, string> = new Map([
  ['dept', 'department'],
  ['assoc', 'association'],
  ['assn', 'association'],
  ['govt', 'government'],
  ['natl', 'national'],
  ['intl', 'international'],
  ['univ', 'university'],
  ['cttee', 'committee'],
  ['org', 'organisation'],
  ['organization', 'organisation'],
  ['organizations', 'organisations'],
  ['center', 'centre'],
  ['soc', 'society'],
  ['fdn', 'foundation'],
  ['majestys', 'hm'],
])
