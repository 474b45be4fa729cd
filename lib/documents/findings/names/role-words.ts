// Words for offices that stand before a person's name, with a capital or without.

export const roleNouns = new Set(
  `senators representatives presidents ministers governors mayors councillors superintendent superintendents inspector-general
   attorney-general secretary-general director-general solicitor-general governor-general ombudsman vice-chancellor
   undersecretary under-secretary president premier chancellor minister secretary senator sen rep representative congressman congresswoman governor gov mayor councillor
   councilor cllr councilman councilwoman ambassador commissioner chairman chairwoman chairperson chair director leader speaker whip judge
   justice chief officer general gen colonel col captain capt major sergeant sgt lieutenant lt admiral bishop archbishop cardinal pope
   imam rabbi reverend rev sheikh king queen prince princess duke duchess lord lady sir dame baroness baron mr mrs ms miss mx dr prof
   professor dean provost mp msp td mep member spokesman spokeswoman spokesperson organiser organizer coordinator
   economist attorney prosecutor envoy rapporteur principal headmaster headteacher treasurer co-president co-chair co-leader vice-president vice-chair vice-chairman vice-chairwoman ceo cfo founder co-founder detective
   sheriff inspector nurse sister brother father hon honourable honorable candidate nominee author correspondent editor`.split(
    /\s+/,
  ),
)

/** Words that stand before an office: "Deputy Prime Minister", "Senate Majority Leader". */
export const roleModifiers = new Set(
  `prime vice deputy acting former assistant associate executive chief senior majority minority foreign under first interim general
   managing presidential special co attorney secretary rt right hon the state late outgoing incoming shadow lead principal then-`.split(
    /\s+/,
  ),
)

/** Words for offices that are surnames as well. */
export const surnames = new Set(
  'king dean pope judge bishop major prince duke lord cardinal whip chair nurse sheriff sergeant page father brother'.split(
    ' ',
  ),
)
