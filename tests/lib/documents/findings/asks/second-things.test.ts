import { askedIn } from './asks-of'

/** Each with what is asked in it, besides the first thing that it says. */
const second: [string, string[]][] = [
  ['The council has failed us and must now mend the pier.', ['The council → mend the pier']],
  ['The county is bound by the law, and should withdraw the order.', ['The county → withdraw the order']],
  ['The minister promised much but needs to publish the plan.', ['The minister → publish the plan']],
  [
    'We oppose the sale of our quay, and hope the board rejects the plan tomorrow.',
    ['the board → rejects the plan tomorrow'],
  ],
  [
    'We call on the county to reopen the pier, and on the harbour board to lower its fees.',
    ['the county → reopen the pier', 'the harbour board → lower its fees'],
  ],
  ['She sent the county a notice demanding that it withdraw the order.', ['the county → withdraw the order']],
]

/** Whoever is spoken of there, it is not whom the sentence begins with. */
const ofOthers = [
  'The minister argued that the board had failed and must resign.',
  'The union warned the firm had lied and must pay.',
  'The mayor thinks the harbour master is wrong and should apologise.',
  'The board approved a quarry that spoils the bay and must be closed.',
  'The county introduced a bill which is fair and should become law.',
  'The council fears the state will fail and must step in.',
  'The board insists that the crews lied and must apologise.',
]

const notThemselves: [string, string[]][] = [
  ['The commission recommended that it close three piers.', ['– → close three piers']],
  ['The mayor demanded that he resign.', ['– → resign']],
  ['The board has lied. The union demanded that it publish the survey.', ['The board → publish the survey']],
  ['The firm spilled oil. The council has again asked it to pay.', ['The firm → pay']],
  ['The board met. The union is demanding that it publish the survey.', ['The board → publish the survey']],
]

const behind: [string, string[]][] = [
  ['We support the call by forty clubs to close the tip.', ['– → close the tip']],
  [
    'They request a meeting with the mayor about the tip.',
    ['the mayor → a meeting with the mayor about the tip'],
  ],
  ['They asked for a meeting with the mayor last year.', ['the mayor → a meeting with the mayor last year']],
  ['A call by the crews to close the tip was ignored.', ['– → close the tip']],
  ['What we need from the county is a clear timetable.', ['the county → a clear timetable']],
  ['What we want is for the board to publish the survey.', ['the board → publish the survey']],
  ['It would be appreciated if the board could publish the survey.', ['the board → publish the survey']],
  ['The order should be withdrawn by the county at once.', ['the county → withdrawn by the county at once']],
  ['Divers should be recognised as workers.', ['– → recognised as workers']],
  ['We demand the heads of these ports drop the plan.', ['the heads of these ports → drop the plan']],
  ['The plan needs to include a lifeboat station.', ['– → include a lifeboat station']],
]

const ended: [string, string[]][] = [
  [
    'The board must keep the pier open while it mends the lamps.',
    ['The board → keep the pier open while it mends the lamps'],
  ],
  [
    'We call on the trust to stop the dredging – dredging is simply a way to earn money.',
    ['the trust → stop the dredging'],
  ],
  [
    'The board must return the plans that were presented in May.',
    ['The board → return the plans that were presented in May'],
  ],
  [
    'We ask the board to publish what was sent to the firm.',
    ['the board → publish what was sent to the firm'],
  ],
  [
    'We call on the board to ensure that the pier is shut and that they tell the crews.',
    ['the board → ensure that the pier is shut and that they tell the crews'],
  ],
  ['The board must publish the survey; I could not find it anywhere.', ['The board → publish the survey']],
]

const silent = [
  'The Harbour Trust owns the quay, and has to insure it.',
  'The Bank of Dale lent freely and must now count its losses.',
  'The residents have waited for years and must now wait again.',
  'She has lost twice and must win on Sunday.',
  'The team was beaten and has to travel home.',
  'What we need is not known to anybody.',
  'The wall needs to include the old gate, an engineer wrote in 1901.',
  'A call from the harbour to the lighthouse takes a minute.',
  'The commissioner insisted that the mast complied with the rules.',
]

describe('a sentence that says two things', () => {
  test.each(second)('%s', (text, asks) => expect(askedIn(text)).toEqual(asks))
})

describe('somebody else is spoken of before the second thing', () => {
  test.each(ofOthers)('%s', (text) => expect(askedIn(text)).toEqual([]))
})

describe('who asks does not mean himself', () => {
  test.each(notThemselves)('%s', (text, asks) => expect(askedIn(text)).toEqual(asks))
})

describe('what is asked stands behind what it is called', () => {
  test.each(behind)('%s', (text, asks) => expect(askedIn(text)).toEqual(asks))
})

describe('an action goes as far as what is asked', () => {
  test.each(ended)('%s', (text, asks) => expect(askedIn(text)).toEqual(asks))
})

describe('nothing is asked', () => {
  test.each(silent)('%s', (text) => expect(askedIn(text)).toEqual([]))
})

test.each([
  'We therefore respectfully request:',
  'I am kindly asking for the following:',
  'We jointly seek:',
])('a letter leads to its list by "%s"', (line) =>
  expect(
    askedIn(
      `Dear Minister Stone,\n\nThe pier is shut. ${line}\n\n1. A survey of the pier\n2. An inquiry into the fire. It should hear the crews too.\n\nYours,\nA. Moss`,
    ),
  ).toEqual(['Minister Stone → A survey of the pier', 'Minister Stone → An inquiry into the fire']),
)

test('a page of a petition names its goal and whom it is put to', () => {
  const page =
    'Target: Ada Stone, Minister of Ports\nGoal: Reopen the pier and mend its lamps.\n\nThe pier has been shut since May.\n\nDear Minister Stone,\n\nThe pier is shut.'
  expect(askedIn(page)).toContain('Ada Stone, Minister of Ports → Reopen the pier and mend its lamps')
})
