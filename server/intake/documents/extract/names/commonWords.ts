const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Names that are also common words: only with a capital, and only where no noun follows, are they taken for the body. */
export const writtenSmall = words(
  'refuge respect unseen forward paladin agenda pace crisis shelter mind relate scope target',
)

/** Words a capital at the start of a sentence does not make a name of. */
export const notNames = words(`
  press policy comms analysis legal finance diary correspondence
  the a an i we he she it they you this that these those there here his her its their our your my all any both each
  some several many most other another one two three four five six seven eight nine ten first second third further
  in on at by for from to of with as and or but if when while after before during since until following although
  because however also both next last monday tuesday wednesday thursday friday saturday sunday january february march
  april may june july august september october november december spring summer autumn winter easter christmas
  lovely nice great good pleased delighted happy sorry glad
  dear kind regards thanks thank best yours sincerely please grateful re fw fwd cc bcc subject date time present
  apologies attendees note notes minutes meeting meetings call visit roundtable action actions item items agenda
  annex official officials sensitive ministers minister members member chair secretariat board group
  parliament government hmg covid covid-19 coronavirus brexit teams zoom webex room street road london england wales
  scotland britain uk not no yes what which who whom whose how why where communications testing funding schools
  background purpose summary location venue discussion questions answers report reports update updates
  participants participant stakeholders stakeholder colleagues observers victims survivors women children young people
  police ministerial department departments office offices budget spending review act bill strategy plan reading house
  bank holiday happy new year good morning afternoon hi hello cop ps pps spad spads sos pm chancellor secretary state
  cancelled canx working hold moved recorded lapsed provisional tbc mon tue tues wed weds thu thurs fri sat sun am pm
  home foreign education health justice met attended hosted visited chaired spoke held opened
  joined called wrote discussed agreed noted asked raised welcomed north south east west midlands capital regards
  besides despite afterwards later earlier meanwhile nevertheless nonetheless overall today yesterday tomorrow tonight
  turning looking compare confirm membership still then thus only even perhaps possibly per via without within under
  over above below among amongst between across around beyond except like unlike given regarding concerning whether
  though unless once so therefore hence instead otherwise moreover furthermore additionally separately finally lastly
  firstly secondly thirdly recently currently previously subsequently eventually unfortunately sadly happily clearly
  more most less least nor neither either much many few little nothing nobody none anyone everyone someone everybody
  having being been am is are was were do does did has have had will would shall should can could may might must
  telephone phone visit tour lunch dinner breakfast reception telephoned hosted attending readout briefing
  saw rang told ask write writes spoke send sent draft drafted seen chase chased heard added arranged approached owed talked
  let please sorry great good well very too again ahead away back down off out up together apart here now soon`)
