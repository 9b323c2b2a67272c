/** Pieces of patterns for names, all for use with the flag `u`. */

/** A word of a person's name: "Miller", "Brand-Ellis", "O'Neill", "McVey". */
export const nameWord = "\\p{Lu}(?:\\p{Ll}+|'\\p{Lu}\\p{Ll}+)(?:\\p{Lu}\\p{Ll}+)?(?:-\\p{Lu}\\p{Ll}+)*"
export const particle = '(?:de|da|di|du|le|la|van|von|der|den|bin|ibn|al|el)'

/** Titles that show a person, as they are written in running text. */
export const titleWord = [
  'Mr',
  'Mrs',
  'Ms',
  'Miss',
  'Mx',
  'Dr',
  'Prof',
  'Professor',
  'Sir',
  'Dame',
  'Lord',
  'Lady',
  'Baroness',
  'Bness',
  'Baron',
  'Viscount',
  'Viscountess',
  'Earl',
  'Countess',
  'Cllr',
  'Councillor',
  'Rev',
  'Revd',
  'Reverend',
  'Bishop',
  'Canon',
  'Rabbi',
  'Imam',
  'Commander',
  'Cdr',
  'Captain',
  'Colonel',
  'Major',
  'Brigadier',
  'Inspector',
  'Sergeant',
  'Superintendent',
  'Supt',
  'Chief Superintendent',
  'Detective Superintendent',
  'Detective Inspector',
  'Detective Chief Inspector',
  'Chief Inspector',
  'Chief Constable',
  'Deputy Chief Constable',
  'Assistant Chief Constable',
  'Assistant Commissioner',
  'Deputy Assistant Commissioner',
  'DCC',
  'ACC',
  'T/ACC',
  'T/DCC',
  'T/CC',
  'T/Supt',
  'A/Supt',
  'D/Insp',
  'D/Supt',
  'D/Sgt',
  'Insp',
  'Sgt',
  'Det Supt',
  'Det Insp',
  'Det Ch Supt',
  'Det Ch Insp',
  'Ch Supt',
  'Ch Insp',
  'DS',
  'PC',
  'CC',
  'DAC',
  'DCI',
  'DI',
  'DCS',
  'DSU',
  'Judge',
  'Justice',
  'HHJ',
  'Ambassador',
  'Minister',
  'Min',
  'Commissioner',
  'Chief Commissioner',
  'Alderman',
  'Sister',
  'Father',
]
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** Letters after a name that show a person. */
export const honours = 'MP|MSP|MS|MLA|MEP|QC|KC|CBE|OBE|MBE|DBE|KBE|CB|KCB|DCB|QPM|KPM|JP|DL|PhD|FRS|PC'

/** Words that make a run of capitalised words a body; the last ones say which sort. */
export const bodyWord =
  /^(?:NHS|Trust|Project|Foundation|Institute|Institution|Council|Service|Services|Police|Constabulary|Association|Centre|Center|Network|Alliance|Charity|Commission|Agency|Authority|Office|Department|Ministry|Line|Helpline|Partnership|Schools|University|College|School|Academy|Hospital|Ltd|Limited|plc|PLC|LLP|CIC|Union|Federation|Society|Coalition|House|Inspectorate|Ombudsman|Tribunal|Court|Church|Bank|Group|Hotels|Company|Consortium|Collective|Campaign|Initiative|Fund|Sisters|Aid|Watch|Concern|Support|Bureau|Executive|Regulator|Government|Assembly|Embassy|Borough|Times|Guardian|Telegraph|Mail|Radio|News|Justice|Matters|Together|Futures|Voices|Haven|Rights|Homes|Housing|Refuge|Hub|Media|Films|Productions|Games|Labs|Technologies|Systems|Solutions|Consulting|Insurance|Airways|Airport|Airlines|Railway|Stores|Inns|Museum|Library|Theatre|Gazette|Herald|Chronicle|Echo|Infirmary|Surgery|Clinic|Chamber|Cathedral|Mosque|Synagogue|Diocese|Archdiocese|Families|Podcast)$/

/** A standing group, whose sessions one attends. */
export const forumWord = /^(?:Board|Forum|Taskforce|Committee|Panel|Roundtable|Caucus)$/
export const forumEnd =
  /(?:Board|Forum|Task ?[Ff]orce|Committee|Panel|(?:Ministerial|Reference|Working|Steering|Advisory|Liaison|Stakeholder|Expert|Parliamentary|Cross-Party|All-Party|Oversight|Implementation|Delivery|Coordination|Co-ordination|Task|Task and Finish|User|Partnership) Group|Working Party|Cabinet Sub-?committee)$/

/** What ends so is a law, a paper or a scheme, and no body. */
export const notBodyEnd =
  /(?:Act|Bill|Strategy|Review|Duty|Plan|Report|Law|Guidance|Code|Programme|Consultation|Inquiry|Rule|Rules|Manifesto|Budget|Minutes|Agenda|Note|Letter|Policy|Framework|Order|Regulations|Paper|Statement|Day|Week|Month|Conference|Summit|Street|Road|Room|Avenue|Lane|Square|Gate|Floor|Update|Preparedness|Abuse|Violence|Slavery|Harms?|Exploitation|Crime|Rape|Safety|Survey|Charter|Scheme|Index|Pathway|Protocol|Toolkit|Campaign Week|Award|Prize|Mechanism)s?$/
