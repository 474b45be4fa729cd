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
`
export const organisationWords = new Set(list.trim().split(/\s+/))

/** Capital letters that stand for something else than a body. */
export const notOrganisations = new Set(
  `us usa u.s u.s.a uk u.k ok pm am a.m p.m tv ceo cfo cto coo vp mp mps ii iii iv vi vii viii ix xi dvd gdp gmt est pst edt utc ad bc id
   dna rna hiv aids covid covid-19 hr it ai pr diy faq q&a rsvp asap phd md mba jr sr ngo ngos cso npo nb ps pdf url html www http https
   nz nyc la dc d.c sos ptsd lgbt lgbtq lgbtqi lgbtqia bame icu er hq op-ed no the and for of in to a an all not new we our d-wa
   ft km kg lb mph usd eur gbp nzd aud cad co2 ch4 pm2.5 emdr acl mri ufo iq pin atm sms emr a-level gcse`.split(
    /\s+/,
  ),
)
