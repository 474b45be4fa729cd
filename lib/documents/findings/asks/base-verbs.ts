// Verbs that begin what is demanded, in their base form: "… to repeal", "… must publish", "Please reopen". One list for every rule.

const lines = [
  'abandon abide abolish accelerate accept account acknowledge act address adjust admit adopt advance advise agree align allocate allow amend',
  'announce answer apologi[sz]e appoint approve arrange assess assist assure attend avert avoid award back balance ban be begin block boost',
  'bring broaden build call cancel carry cease champion change charge choose clarify clean clear close combat come commission commit compel',
  'compensate complete comply concentrate condemn conduct confirm consider consult continue contribute convene cooperate correct create curb',
  'cut deal debate decide declare declassify defend define defund delay deliver demand demonstrate deny deploy designate develop devote direct',
  'disband disclose discuss dismantle dismiss dissolve distribute divert divest do draft drop ease educate eliminate empower enable enact',
  'encourage end enforce engage enhance ensure eradicate establish evaluate examine exclude exempt exercise expand expedite explain explore',
  'extend face facilitate fight fill finali[sz]e find finish fix focus follow freeze fulfil fully fund give go grant guarantee halt heed help',
  'hire hold honou?r identify implement impose improve include incorporate increase insist inspect institute instruct insulate intervene introduce invest',
  'investigate issue join justify keep launch lead leave legislate let level lift limit listen live look lower lobby maintain make mandate',
  'measure meet mitigate modernise modify monitor move name nationali[sz]e negotiate notify oblige offer open oppose order outlaw overcome',
  'overhaul overturn oversee pass pause pay phase plan pledge postpone practise prepare preserve press prevent prioriti[sz]e process produce',
  'prohibit promise promote prosecute protect provide publish pull pursue push put quash raise read ratify reaffirm reassess rebuild',
  'recall recogni[sz]e reconsider recover recruit redesign redirect redouble redraft redraw reduce refer reform refrain refund refuse regulate',
  'rehouse reimburse reinforce reinstate reintroduce reject relax release relocate remedy remove renegotiate renew reopen repair',
  'repay repeal replace report represent require reroute rescind rescue reset resettle resign resist resolve resource respect respond restart',
  'restore restrict restructure resume rethink retain retract return reverse review revise revisit revoke revive reward rewrite rule sack',
  'safeguard save scale scrap scrutini[sz]e secure seek sell send set settle shelve shift show shut sign simplify slash slow solve speak',
  'speed spell spend stand start stay steer step stick stop streamline strengthen strike strive submit support suspend tackle take target tell',
  'terminate tighten toughen train treat trust turn undertake unite update upgrade uphold urge use veto vote waive welcome widen withdraw',
  'withhold work write',
]

export const baseVerbs = lines.join(' ').split(' ').join('|')
