/** First names and the short forms they go by, one group a line. A short form may stand in several. */
const groups = `
alexander alex alec sandy
alexandra alex sandra
alfred alf alfie fred
alison ali
andrew andy drew
angela angie
anthony antony tony
antonia toni
barbara barb babs
benjamin ben
bernard bernie
bridget bridie
caroline carol carrie caro
catherine katherine kathryn katharine cathy kathy kate katie cath kath kat
charles charlie chas
charlotte charlie lottie
christine christina chris chrissie tina
christopher chris kit
daniel dan danny
david dave davey
deborah debra debbie deb
diana diane di
dominic dom
donald don
dorothy dot dottie
douglas doug
edward ed eddie ted ned
edmund ed eddie
edwin ed eddie
eleanor ellie nell
elizabeth elisabeth liz lizzie beth betty eliza libby
emily em
frances fran
francis frank
frederick fred freddie
gabriel gabe
gerald gerry jerry
gerard gerry
gillian gill jill
graham gray
gregory greg
harold harry
henry harry hal
ian iain
isabel isobel isabelle izzy bel
jacqueline jackie jacqui
james jim jimmy jamie
janet jan
jeffrey geoffrey jeff geoff
jennifer jen jenny
jeremy jerry
jessica jess jessie
joanna joanne jo
john johnny jack
jonathan jon jonny
joseph joe
josephine jo josie
judith judy
julian jules
kenneth ken
laurence lawrence larry laurie
leonard len lenny
leslie les
lesley les
louise lou
louis lou
lucinda lucy cindy
lynette lyn
madeleine maddy
margaret maggie meg peggy marge
martin marty
matthew matt
maximilian max
melanie mel
michael mike mick mickey
michelle shelley
natalie nat
nathaniel nat nathan
nicholas nicolas nick nicky
nicola nicky nikki
oliver ollie
pamela pam
patricia pat patsy tricia trish
patrick pat paddy
penelope penny
peter pete
philip phillip phil
philippa pippa
rachel rach
raymond ray
rebecca becky becca
reginald reg
richard rich rick dick ricky
robert rob bob bobby robbie bert
robin rob
roderick rod
rodney rod
roger rog
ronald ron
rosemary rose rosie
russell russ
samuel sam
samantha sam
sarah sara sally
sebastian seb
sidney sydney sid
simon si
stanley stan
stephanie steph
stephen steven steve
stuart stewart stu
susan sue susie
suzanne sue suzie
terence terry
theodore theo ted
theresa teresa terry tess
thomas tom tommy
timothy tim
valerie val
veronica ronnie
victoria vicky vicki tori
vincent vince
virginia ginny
walter wally walt
wendy wen
william will bill billy liam
winifred winnie
yvonne von
zachary zach zac
abdul abdullah
mohammed muhammad mohammad mohamed mo
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Whether two first names may be forms of one: "Nick" and "Nicholas", "Liz" and "Beth". */
export const areForms = (a: string, b: string): boolean =>
  a !== b && groups.some((forms) => forms.includes(a) && forms.includes(b))

/** Whether a word is among the first names and short forms listed here. */
export const isGivenName = (word: string): boolean =>
  groups.some((forms) => forms.includes(word.toLowerCase()))
