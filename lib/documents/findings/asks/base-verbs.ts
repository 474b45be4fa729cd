// Verbs that begin what is demanded, in their base form: "… to repeal", "… must publish", "Please reopen". One list for every rule.

const lines = [
  'get do(?=\\s(?:more|all|everything|the|what|away|something|right|better)\\b)',
  'abandon abide abolish accelerate accept account acknowledge acquire act address adjust admit adopt advance advise agree aid align',
  'allay allocate allow amend amplify announce annul answer apologi[sz]e appoint approve arrange assess assign assist assume assure',
  'attach attack attend attract audit authori[sz]e avert avoid award back bail balance ban be bear become begin block boost break bridge bring',
  'broaden build bury buy call calm campaign cancel cap capitali[sz]e carry catch categori[sz]e cease centrali[sz]e champion',
  'change charge check choose clamp clarify clean clear climb close co-operate co-ordinate collaborate collect combat combine come',
  'commemorate commission commit communicate compel compensate compete compile complete comply compromise concede concentrate conclude',
  'condemn conduct confirm conserve consider construct consult contain continue contribute control convene convert cooperate',
  'coordinate correct counter cover crack create criminali[sz]e curb curtail cut de-escalate deal debate decarboni[sz]e decide declare',
  'declassify decriminali[sz]e dedicate deepen defend defer define defund defuse delay delete deliver demand demolish demonstrate demote',
  'deny deploy deport deregister designate detail deter determine develop devote digiti[sz]e direct disarm disband disclose discuss',
  'dismantle dismiss dissolve distribute ditch diversify divert divest do document double draft drop earmark ease educate elect electrify',
  'elevate eliminate embed embrace employ empower emulate enable enact encourage end endorse enforce engage enhance enlarge enlist enrich',
  'enrol ensure equip eradicate establish evaluate examine exceed exclude exempt exercise exert expand expedite expel experiment explain',
  'explore expose extend extradite face facilitate fast-track fight fill finali[sz]e find finish fire fix focus follow forbid forgive',
  'formali[sz]e formulate foster free freeze fulfill? fully fund gather generate give go grant guarantee guard guide halt harmoni[sz]e',
  'harness hear heed help hire hold honou?r hurry identify implement impose improve incentivi[sz]e include incorporate increase indict',
  'inform inject insert insist inspect inspire install institute instruct insulate insure intervene introduce invest investigate involve',
  'issue join justify keep launch lead leave legali[sz]e legislate lend let level liberali[sz]e license lift limit link listen live lobby',
  'look loosen lose lower maintain make mandate map match measure meet mend merge mitigate mobili[sz]e modernise modify monitor move name',
  'nationali[sz]e negotiate nominate normali[sz]e notify nurture oblige observe obtain offer open operate oppose order organi[sz]e outlaw',
  'outline overcome overhaul oversee overrule overturn own partner pass patch pause pay penali[sz]e permit phase plan plant pledge plug postpone',
  'practise pre-empt preclude prepare preserve press prevent prioriti[sz]e probe process procure produce prohibit promise promote',
  'prosecute protect provide publici[sz]e publish pull pursue push put quash quell raise ramp ratify re-establish reach read reaffirm realign',
  'reallocate reassess rebrand rebuild recall receive reclaim reclassify recogni[sz]e reconsider reconvene recover recruit rectify',
  'recycle redesign redirect redistribute redouble redraft redraw reduce reestablish refer refocus reform refrain refund refurbish refuse',
  'regain regulari[sz]e regulate rehouse reimburse rein reinforce reinstate reintroduce reject rejoin relax release relinquish relocate',
  'remedy remove rename renegotiate renew renovate reopen reorgani[sz]e repair repay repeal replace replenish reply',
  'report reposition represent repudiate request require reroute rescind rescue reserve reset resettle reshape resign resist resolve',
  'resource respect respond restart restore restrict restructure resume retain rethink retire retract retrofit return reunite reveal',
  'reverse revert review revise revisit revive revoke reward rewrite ring-fence ringfence roll rule run sack safeguard salvage sanction',
  'save scale scrap scrub scrutini[sz]e secure seek sell send separate serve set settle share sharpen shelter shelve shield shift shore',
  'shorten show shrink shut sign silence simplify slash slow solve speak specify speed spell spend spread stabili[sz]e staff stand start',
  'stay steer stem step stick stipulate stop straighten streamline strengthen strike strive submit subsidi[sz]e substitute',
  'supervise supplement supply support surrender suspend sustain switch tackle take talk target tax teach tell terminate test think throw',
  'tighten top toughen track train transfer transform transition travel treat trim trust try turn unblock undertake unfreeze',
  'unite unlock update upgrade uphold urge use utili[sz]e vaccinate value verify veto visit volunteer vote wade wait waive wake walk warn',
  'wean weigh welcome widen win wind wipe withdraw withhold work write',
]

export const baseVerbs = lines.join(' ').split(' ').join('|')

/** "Repeal the levy". */
export const opensWithVerb = new RegExp(`^(?:${baseVerbs})\\b`, 'i')
