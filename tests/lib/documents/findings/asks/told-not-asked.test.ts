import { askedIn } from './asks-of'

test('a clause after "urging" that is no infinitive names nobody who is asked', () => {
  const text =
    'At her urging the Department of Ferries last year awarded Dale with a grant to help pay for the quay.'
  expect(askedIn(text)).toEqual([])
})

test('questions are put, and advice is sought, without anything being asked of them', () => {
  expect(askedIn('They are asking the right questions to protect the people of the valley.')).toEqual([])
})

test('a question that accuses asks for nothing', () => {
  expect(askedIn('Why are you asking students to carry the burden of another increase?')).toEqual([])
})

test('a rule that is told is not asked for; the same duty without a condition is', () => {
  expect(askedIn('Employers must keep a register in order to run the plan.')).toEqual([])
  expect(askedIn('The government must keep a register in order to protect the workers.')).toHaveLength(1)
})

test('what stands in the way of a plan is not asked for', () => {
  expect(askedIn('The board needs to win a vote in June before the sale can go ahead.')).toEqual([])
  expect(askedIn('The board must publish the plan before the sale can go ahead.')).toHaveLength(1)
})

test('that a message be heard is no ask of its own', () => {
  expect(askedIn('We want that message to be heard loud and clear.')).toEqual([])
  expect(askedIn('We want the baths to be kept open.')).toHaveLength(1)
})

test('"not" alone is nothing to do', () => {
  expect(askedIn('The council must not:')).toEqual([])
  expect(askedIn('The council must not sell the baths.')).toHaveLength(1)
})

test('who receives a petition is asked for what it calls for', () => {
  const text =
    'On Monday the club handed in a petition of over 9,000 signatures to Minister of Ports Ines Vahlberg calling for free ferries.'
  expect(askedIn(text)).toEqual(['Minister of Ports Ines Vahlberg → free ferries'])
})

test('what was proposed is told; who proposes it asks for it', () => {
  expect(askedIn('Pupils of the school and the proposed changes have met with anger.')).toEqual([])
  expect(askedIn('The crews proposed changes to the fares.')).toEqual(['– → changes to the fares'])
})

test('an ask ends where it is told what becomes of the petition that makes it', () => {
  const text =
    'The petition, which calls for the repair of a bridge in Dale, will be passed on to Mayor Roe by Ada Brook.'
  expect(askedIn(text)).toEqual(['– → the repair of a bridge in Dale'])
})

test('whom somebody is to ask is not who is asked', () => {
  const text = 'It is time for the mayor to stand up for Dale by telling the company to mend the quay.'
  expect(askedIn(text)).toEqual(['the mayor → stand up for Dale by telling the company to mend the quay'])
})

test.each([
  [
    'told of somebody who waited',
    'The mayor said he was waiting for a panel to make its proposals.',
    'We are waiting for the panel to make its proposals.',
  ],
  [
    'what a campaign teaches',
    'It came without a campaign to educate the crews.',
    'It came with a petition to mend the quay.',
  ],
  ['whom a thing matters to', 'The quay is vital to those who row.', 'It is vital to mend the quay.'],
  [
    'what a house is there for',
    'Quay Trust is a charity that advocates for a free harbour.',
    'Quay Trust advocates for a free harbour.',
  ],
  [
    'what the writer deplores',
    'Misguided arguments calling for more fees abound.',
    'Many voices are calling for more fees.',
  ],
  ['what is no more than a word', 'It is time to evolve.', 'It is time to mend the quay.'],
  ['what a page offers', 'Create a free QPG account.', 'Create a free ferry for all.'],
  ['what they might as well do', 'They should be celebrating now.', 'They should be listening to the crews.'],
  [
    'harm that is called for',
    'It has called for such harmful measures as fees.',
    'It has called for such measures as fees.',
  ],
])('%s is no ask', (_, nothing, something) => {
  expect(askedIn(nothing)).toEqual([])
  expect(askedIn(something)).toHaveLength(1)
})

test('what was hoped for, what one is free to ask, and what whoever decides demands himself, is only told', () => {
  expect(askedIn('It was hoped that the last of the changes would attract more crews.')).toEqual([])
  expect(askedIn('We hope to assist the court as it decides the case.')).toEqual([])
  expect(askedIn('Members can request the ferry company to mend the quay.')).toEqual([])
  expect(askedIn('In demanding an early vote, the council is ignoring the town.')).toEqual([])
  expect(askedIn('In demanding an early vote, the union is on firm ground.')).toHaveLength(1)
  expect(
    askedIn('Whilst we must ensure that crews have boats, this should not cost the town its quay.'),
  ).toEqual([])
})

test('what is demanded of the writer himself is not asked for', () => {
  expect(askedIn('I will not bow to his demand that I take the sign down.')).toEqual([])
})

test('that the letter asks for just that says nothing', () => {
  expect(askedIn('Our letter to the board asks for just that.')).toEqual([])
})

test('what was called for before, what was asked about, and what a demand can be met with, is not asked for', () => {
  expect(askedIn('It is a victory for the crews, something they campaigned for earlier this year.')).toEqual(
    [],
  )
  expect(askedIn('The county said that the plan that we asked for relates to its quay.')).toEqual([])
  expect(
    askedIn('Has a study been made whether the demand for boats in the bay can be met by the yards?'),
  ).toEqual([])
  expect(askedIn('Questions must be asked about the boats.')).toEqual([])
})

test('what somebody is said to argue for, and what would not be fair to ask, is not asked for', () => {
  expect(askedIn('Those arguing for a boycott of the ferry point out that it is late.')).toEqual([])
  expect(askedIn('The county’s proposed changes to the ferry are positive.')).toEqual([])
  expect(askedIn('The yard cannot meet the growing demand to repair old boats.')).toEqual([])
  expect(askedIn('It is simply not fair to ask them to pay for the old quay.')).toEqual([])
  expect(askedIn('It isn’t right to ask the crews to pay for the old quay.')).toEqual([])
  expect(askedIn('Delegates must be junior officers and live in the town.')).toEqual([])
})

test('a figure of speech asks nobody', () => {
  expect(askedIn('That is like asking old Jane Stone to make each boat by hand.')).toEqual([])
})

test('a thing that stands behind a comma does not stop for the whole', () => {
  const text = 'This climate of “boat envy”, a word coined by a writer, must stop.'
  expect(askedIn(text).filter(([, action]) => action?.startsWith('a word'))).toEqual([])
})

test.each([
  'The yards see a peak power demand of 130 boats for seven days, a streak they have never had.',
  'The yards cannot meet the demand that the big firms are claiming will come.',
  'That is a tenth of the grid’s demand that afternoon.',
  'The boats will sail past 2050, the date the harbour board needs to have new ones.',
  'Crews wrote a list of nine demands that they wanted the harbour board to meet.',
  'In response to press reports today telling crews how to apply, the port opened a desk.',
  'Writing such rules often results in acts that fail to survive a court.',
  'Ada, a fisher, said that she often encourages her young son to slide down the mast.',
  'I have asked my staff to go on working on a plan that crews can sign.',
  'No port has the right to demand a toll of boats that only pass.',
  'It is wrong that a whole town be asked to travel to Hale.',
  'There are fears about a “Friends of Ferries” lobby set up to protect the trade.',
  'At the port they challenged contracts to sell old boats.',
  'The keepers advised that the planks asked for by the crews are for larger boats.',
  'Whether the low tide encouraged the port to pour more money into the quay is unknown.',
])('what is bought, spoken of or unknown is not asked for: %s', (text) => {
  expect(askedIn(text)).toEqual([])
})
