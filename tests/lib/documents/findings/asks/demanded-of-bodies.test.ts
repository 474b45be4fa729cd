import { askedIn } from './asks-of'

describe('who is asked, however the sentence goes on', () => {
  test.each<[string, string[]]>([
    [
      'The union is demanding that the council assures the public that they will not sell the pier.',
      ['the council → assures the public that they will not sell the pier'],
    ],
    [
      'We demand that President Ada Lind and the Board of Dale Harbour end their campaign against the crews.',
      ['President Ada Lind and the Board of Dale Harbour → end their campaign against the crews'],
    ],
    [
      'The minister for ports, Ada Lind, urgently needs to intervene and close the loopholes.',
      ['The minister for ports → intervene and close the loopholes'],
    ],
    [
      'The council should mend the pier while the ministry should refrain from raids.',
      ['The council → mend the pier', 'the ministry → refrain from raids'],
    ],
    [
      'As much as the police should not side with the owners, we wait.',
      ['the police → not side with the owners, we wait'],
    ],
    [
      'They back calls for the Attorney General to open an inquiry.',
      ['the Attorney General → open an inquiry'],
    ],
    ['The coalition’s message to Congress: pass the ferry act.', ['Congress → pass the ferry act']],
    ['We demand that public comment is invited on the plan.', ['– → public comment is invited on the plan']],
    [
      'The case calls for urgent government action to protect the bay.',
      ['– → urgent government action to protect the bay'],
    ],
    ['The university should be ashamed and should reverse the cuts.', ['The university → reverse the cuts']],
    ['We call on the state to honour Lind v. Union of Ports.', ['the state → honour Lind v. Union of Ports']],
  ])('%s', (text, asks) => expect(askedIn(text)).toEqual(asks))
})

describe('what somebody is asked not to do', () => {
  test.each<[string, string[]]>([
    [
      'Groups urge the harbour commissioner against forcing ferries to carry coal.',
      ['the harbour commissioner → against forcing ferries to carry coal'],
    ],
    ['We caution the ministry against selling the pier.', ['the ministry → against selling the pier']],
  ])('%s', (text, asks) => expect(askedIn(text)).toEqual(asks))
})

describe('a second demand in the same sentence', () => {
  test.each<[string, string[]]>([
    [
      'They are calling for increased funds for crews, and demanding that managers no longer hide the records.',
      ['– → increased funds for crews', 'managers → no longer hide the records'],
    ],
    [
      'The report recommends that the government set up a fund and reiterates calls for the council to mend the pier.',
      ['the government → set up a fund', 'the council → mend the pier'],
    ],
    ['We, the crews of Dale, firmly and proudly demand divestment now.', ['– → divestment now']],
  ])('%s', (text, asks) => expect(askedIn(text)).toEqual(asks))
})

describe('what asks nothing of anybody', () => {
  test.each([
    'It must be noted that although the rules are old, a settled principle applies.',
    'Once the type is known, the operators then have to apply the rules.',
    'Under the Harbour Act, the board must keep a register.',
    'According to harbour law, any closure must be both necessary and short.',
    'For consent to be meaningful, it must be given freely.',
    'The Supreme Court was called upon to decide whether the closure was legal.',
    'These abuses then lead to demands for blunt measures such as bans.',
    'The crews refused to go along with the owners’ calls for longer shifts.',
    'We have one message for the owners: your greed will now be known to the world.',
    'They stand by all the demands that the College has not addressed.',
    'His petition urged that the sale would negatively affect the bay.',
    'Communities here and around the world need to protect themselves.',
    'They raised concerns over proposed changes to the Harbour Act.',
    'We urge the council to urgently take the following steps.',
    'Parents who rightly demand some comfort pay for it.',
  ])('%s', (text) => expect(askedIn(text)).toEqual([]))
})
