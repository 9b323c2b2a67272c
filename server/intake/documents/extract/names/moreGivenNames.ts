/** First names in use in Britain that lists made elsewhere leave out. */
export const moreGivenNames: ReadonlySet<string> = new Set(
  `
  aaliyah aaron abdul abdullah abena abiola abigail adaeze adam adanna ade adebayo adele adeola aditi adjoa adrian adwoa aerona afia
  afolabi agata agnieszka ahmed aidan aileen ailsa aisha aisling aislinn ajay akosua akua alasdair alastair albert alban aled aleksandra
  alicja alistair alun alwyn ama amadou amaka amara ambika amina aminata amit amma amrit anand ananya anders andrea andrzej aneesa
  aneurin angharad angus anika anil anita anjali anjum ann anna anne annabel annette annika ansel anton anwen arabella archie arif arjun
  armand arthur arun arwel arwen asad asha ashok asif asma astrid athena audrey augusta ava ayesha ayo azra babatunde balbir baljit
  balwinder barnaby barry bartosz basil beata beatrice becky bella benedict beryl bethan beverley bhavna bijal bilal blessing bola boris
  brenda brendan brian bronagh bronwen bruce bryn bryony callum calum cara carla carlton carmel carol cary caryn carys cathal catriona
  cecil cecilia celia ceri chandra chantal charmaine chiara chidi chika chinedu chloe chukwu ciara cian clara claire clare clarissa claudia
  clement clive clodagh colette colin colleen colm comfort conor conrad constance cordelia cormac craig crispin cyril dafydd daisy damian
  daniela daphne darius darragh darren dawn dean declan deepa deepak deirdre delia delroy delyth denholm denise dennis denzil dermot derek
  desmond dev devi devon dewi dilip dilys dimitri dinesh dipa divya doreen doris duncan dwayne dylan eamon eamonn ebony edith edna edwina
  efua eileen eilidh eira eirlys eithne elaine elena elfed elgan elin eloise elsa elspeth eluned emeka emlyn emma emrys ena enid enoch erica
  erin ernest errol esi esme esther ethel ethna eugene eunice euan eva evan eve evelyn ewa ewan ewen faisal faith farah farhan farida
  farooq fatima fatou fay faye felicity felix femi fenella fergus finbar finlay fintan fiona flora florence folake freda freya funmi gail gareth
  garfield garth gavin gaynor gemma geoffrey georgia georgina geraint geraldine gethin ghazala gideon giles gita gladys glen glenda glenys
  glyn glynis gordon grace grania grazia greta griff grzegorz gurdeep gurmit gurpreet guto gwen gwenda gwenllian gwyn gwyneth gwynfor habib
  hadiya hafsa hailey haleema halima hamid hamish hamza hannah hanif hardeep hari harjit harpreet harriet harsha hasan hassan haydn hayley
  hazel heather hector hefin heidi helen helena henrietta hettie heulwen hilary hilda hina holly horace hugh hugo huma huw hywel ian ibrahim
  idris ifeoma ifor ike ikram imogen imran ines ingrid iona iqbal ireneusz irene iris irfan isaac isha ishbel isla ismail ivan ivor ivy iwona
  jabeen jacek jack jacob jade jadwiga jagdeep jamal jamila jan jane janice janine jarek jas jasbir jasmin jasmine jason jaspal jasper jasvinder
  javed jayesh jean jemima jenkin jermaine jesmond jethro jitendra joan joanna jocelyn jodie joel johanna jolanta jordan joy joyce judah jude
  julia julie juliet june juno jyoti kabir kadija kalpana kamal kamala kamran karen karim karina karl karolina kasia katarzyna kath kathleen kavita
  kay kayleigh kazimierz keith kelechi kelly kelvin kemi kenji kerry kevin keziah khadija khalid kieran kim kimberley kiran kirsten kirsty kofi
  kojo krishna krystyna krzysztof kulwinder kunle kwabena kwame kwasi kwesi kyle kylie lachlan laila lakshmi lana lara latisha latoya laura lauren
  lavinia layla leah lee leila lena leon leona leonie leroy lesedi leticia letitia lewis leyla liam lila lilian lily lina linda lindsay lisa llewellyn
  llinos lloyd lois lola lorna lorraine lottie lowri lucasz lucian lucien lukasz luke lydia lynda lynn lynne maeve magda magnus mahmood mair
  mairead maisie majid malcolm malik mandeep mandy manisha manjit manoj mansoor marcia marcin marcus marek margery margot maria mariam marian
  marianne marie mariella marina marion marisa marjorie mark marlene marlon marsha martha martina mary maryam marzena masood mateusz
  maud maura maureen maurice mavis maxine may maya mbali meena meera megan mehmet mei meredith merfyn merryn mervyn mhairi mia michal mihir mina
  minal mira miriam moeen mohamed mohammad mohammed mohan moira molly mona monica moses muhammad muna muriel murdo murray mustafa myfanwy myra
  nadeem nadia nadine naheed naila naina naomi narinder nasim nasreen natasha naveed nazia neema neena neil nell nerys nesta neville ngozi
  nia niall niamh nigel nikhil nilesh nimmi nina nirmala nisha nita nkechi noel nora noreen norma norman nuala nyasha oisin olabisi olive oliver
  olivia olu oluwaseun olwen oona orla orlaith osman oscar owain owen padraig palesa pamela panos parminder parveen parvez pascal patience
  patricia paul paula pauline pavel pawel pearl peggy penelope percy peredur petra petronella philippa phillipa phoebe phyllis pia piers piotr pippa
  poonam prakash pramila pranav prem preeti prisca priscilla priti pritpal priya przemek quentin rachael rachel rafal rafiq raheem rahul raj raja
  rajan rajesh rajinder rajiv rakesh ram ramesh ramona rania ranjit raquel rashid rashida raymond razia rebecca reena refilwe reg reggie reginald
  rekha renata renu reuben reza rhian rhiannon rhoda rhodri rhona rhys ria ricardo rita roald roanna robina roddy roderick rohan roger roisin roland
  romana ronan rory rosa rosalie rosalind rosamund rose roseanne rosemary roshni rowan rowena roxanne roy ruairi rubina ruby rufus rukhsana rupa rupert
  russell ruth ryan sabina sabine sabrina sadia sadie safiya saira sajid saleem salim salma salman samina samira samuel sana sandeep sandra sangeeta sanjay
  santosh saoirse sapna sara sarah saskia satnam satwinder saul saurabh savita scarlett scott seamus sean sebastian seema selina selwyn serena serina shabana
  shabnam shahid shahida shahnaz shakeel shamim shanice shanthi sharon shauna shazia sheena sheila shelagh shereen sherine shilpa shirin shirley
  shivani shona shreya shyam sian sibongile sidney sikander silvia simone sinead sindiwe siobhan sioned sita siva slawomir snezana sohail somerled
  sonal sonia sophia sophie soraya stanley stella stephanie stuart subhash sudha suki sulaiman sultana suman sumaiya sunil sunita suraj suresh surinder
  sushila swati sybil sylvia sylvie tabitha tahir tahira tamara tamsin tania tanisha tanvi tanya tara tariq tarun tasneem tegan temi teresa terence
  thabo thandi thandiwe thelma theo theodora theresa thora tia tiffany tilda tilly tim tobias toby tola tolu tomasz tomos toyin tracey trevor trudy tudor
  tunde tyrone uchenna ugo uma una ursula usha usman uzma valentina valerie vanessa vera verity vernon veronica victor vijay vikas vikram vinay vincent
  viola violet virginia vivek vivian vivienne wahid walter wanda waqar warren waseem wendy wesley wilfred wilhelmina winifred winston wiktor wojciech
  xanthe yakubu yasmin yasmina yemi yetunde yewande yolanda yusuf yvette yvonne zachary zadie zafar zahid zahra zainab zara zeenat zelda zeynep zoe zofia
  zubair zuleika zuzanna aoife caoimhe deiniol dervla eoghan ffion grainne iestyn ieuan iolo iwan lleucu maire muireann osian padraic peadar rhydian roderic saffron siwan sorcha tomasina tristan branwen cai heledd
`
    .trim()
    .split(/\s+/),
)
