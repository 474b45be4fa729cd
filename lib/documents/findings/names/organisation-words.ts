// Words by which the name of a body is known. General words of the language, no names.

const list = `
  academy administration agency airlines alliance army assembly association associates authority bank board bureau cabinet campaign
  centers centres center centre chamber charity church club coalition college commission committee commons company confederation
  congress consortium convention cooperative corp corporation council court courts defence defense department directorate district
  division education embassy enterprise enterprises faculty federation forum foundation front fund government greens group guard
  headquarters hospital house inc industries initiative institute institution institutions international inquiry journal lab labor
  laboratories labour league legislature llc lobby lords ltd magazine media ministry mission mosque movement museum nations navy
  network news newspaper observatory office organisation organization parliament partners partnership party plc police post press
  project radio reserve revenue research school secretariat senate service services society state-house studies syndicate synod
  task-force team television times trade treasury tribunal trust union unions university watch working-group workers
  governments protection enforcement intelligence nonprofit
  newsroom tv records guild council's caucus conference bundestag knesset diet duma panel office's program programme
  collective taskforce constabulary inspectorate orchestra consulate co-op coop
  force forces subcommittee commonwealth battalion brigade regiment marines squadron today hospitals libraries gallery infirmary hospice clinic
  ministère ministerio ministerium université universität universidad hochschule conseil consejo assemblée sindicato syndicat
  boards councils associations committees foundations ministries departments agencies federations commissions authorities universities
  municipality municipalities chapter roundtable conservancy diocese archdiocese corps patrol fellowship brotherhood synagogue cathedral
  polytechnic polytechnics militia junta presidency zoo ballet opera trusts clubs companies leagues societies banks schools colleges networks
  cooperatives co-operative philanthropies consultancy consulting publications publishing studios ventures delegation legion bishops farmers growers
  vicariate directorate-general academies embassies
  parti partei partido ligue liga fédération federación gewerkschaft verband verein bundesrat stiftung fondation fundación comité
`
export const organisationWords = new Set(list.trim().split(/\s+/))

/** What is written, agreed or held and not a body, even where a body's name is in it. */
export const paperWords = new Set(
  `report paper plan act bill charter law treaty agreement strategy review framework statement letter declaration petition protocol
   budget code index survey study guide award prize day week month year programme-for-government manifesto constitution amendment
   pact accord resolution inquiry-report green-paper white-paper standard standards rules principles goals`.split(
    /\s+/,
  ),
)

/** Bodies that may have their place behind them: "Queen's College Dale". */
export const schoolWords = new Set('college university school hospital institute academy'.split(' '))

/** Words that newspapers and magazines are called by; other things are as well. */
export const newspaperWords = new Set(
  `advertiser advocate argus chronicle courier dispatch echo economist enquirer examiner express gazette globe guardian herald
   independent inquirer journal leader ledger listener mail mercury mirror monitor news observer outlook post press record recorder
   register reporter review sentinel spectator standard star statesman sun telegraph times tribune`.split(
    /\s+/,
  ),
)

/** Capital letters that stand for something else than a body. */
export const notOrganisations = new Set(
  `us usa u.s u.s.a uk u.k ok pm am a.m p.m tv ceo cfo cto coo vp mp mps ii iii iv vi vii viii ix xi dvd gdp gmt est pst edt utc ad bc id
   dna rna hiv aids covid covid-19 hr it ai pr diy faq q&a rsvp asap phd md mba jr sr ngo ngos cso npo nb ps pdf url html www http https
   nz nyc la dc d.c sos ptsd lgbt lgbtq lgbtqi lgbtqia bame icu er hq op-ed no the and for of in to a an all not new we our d-wa
   ft km kg lb mph usd eur gbp nzd aud cad co2 ch4 pm2.5 emdr acl mri ufo iq pin atm sms emr a-level gcse
   nw sw suv suvs bbq agi ip ict gp tbi adhd lng lpg pfas gmo ged vat icymi fyi tba tbc my your mpg kwh mw gw led usb gps pdfs op-eds vip vips tvs h.r s.j cbd ge note mp3 stv mou iot tor eoi zip sme smes oe rv ev evs fax fy or end ends food nw n.w nb mbe obe cbe qc kc ny nj nd oh mi ma`.split(
    /\s+/,
  ),
)
