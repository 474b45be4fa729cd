import { askedIn } from './asks-of'

test('what a poll found that people agree with is not asked; what the people of a town say is', () => {
  expect(askedIn('It found 84% of residents agreed the ferry should be run by the town.')).toEqual([])
  expect(askedIn('The majority of respondents said the board should also consider a night boat.')).toEqual([])
  expect(askedIn('Residents said the board should consider a night boat.')).toEqual([
    'the board → consider a night boat',
  ])
})

test('what somebody insists is so is a claim; what somebody insists must be so is asked', () => {
  expect(askedIn('The ministry insists that there is no link between the storms and the delays.')).toEqual([])
  expect(askedIn('Some experts insist that the board cannot regulate the fares.')).toEqual([])
  expect(askedIn('Some experts insist that the board must regulate the fares.')).toHaveLength(1)
})

test('who wants to do something himself asks nobody, whatever was "focused" or "closed" in it', () => {
  expect(askedIn('They want to change the rules focused on the harbour.')).toEqual([])
  expect(askedIn('The company wants to see to it that the pier is closed.')).toEqual([])
})

test('what a government, or "they", expect of the public is told', () => {
  expect(askedIn('The government simply expects the public to pick up the slack.')).toEqual([])
  expect(askedIn('They expect the people to put up with late boats.')).toEqual([])
  expect(askedIn('They expect the council to mend the pier.')).toEqual(['the council → mend the pier'])
})

test('how somebody must feel is a guess', () => {
  expect(askedIn('The captains must be pleased that the quay is open.')).toEqual([])
  expect(askedIn('The captains must be paid in full.')).toHaveLength(1)
})

test('where the blame must lie is a question', () => {
  expect(askedIn('The question of where the blame must lie is not easily answered.')).toEqual([])
})

test('a power that people fear is not one that they ask to be used', () => {
  const power = 'the harbour authority has the power to open their letters.'
  expect(askedIn(`Islanders had concerns that ${power}`)).toEqual([])
})

test('what changes were proposed, and what a committee was set up for, is told', () => {
  expect(
    askedIn('Members voted to strike following proposed changes to their pension by the company.'),
  ).toEqual([])
  expect(
    askedIn('The union wrote to the committee established by the court to decide the fate of the ferry.'),
  ).toEqual([])
  expect(askedIn('We wrote to both committees to clarify the law on night boats.')).toEqual([])
})

test('an asking that the sentence only speaks of asks for nothing', () => {
  expect(askedIn('To begin with, encouraging crews to put safety first is crucial for the port.')).toEqual([])
})

test('of two clauses the one behind "Now that" tells what has happened', () => {
  const text =
    'Now that the mayor is proposing that the fare be restored, the board must work with the crews.'
  expect(askedIn(text)).toEqual(['the board → work with the crews'])
})

test('an ask ends before what became of the petition, and before the next thing that is said', () => {
  expect(
    askedIn('A petition calling for the ferry to be run by the town reached 9,000 signatures in May.'),
  ).toEqual(['– → the ferry to be run by the town'])
  expect(askedIn('The first draft, which had called for an immediate halt, fell through.')).toEqual([
    '– → an immediate halt',
  ])
  expect(
    askedIn('Calling on the ministry to take a lead, Stone urged the council to mend the pier.'),
  ).toEqual(['the ministry → take a lead', 'the council → mend the pier'])
})

test('those who plead, who are thanked, or who will go on asking, ask for nothing there', () => {
  expect(askedIn('You are now the hope of those nine hundred pleading for a better ferry.')).toEqual([])
  expect(
    askedIn('Thank you to everyone who has written to their local council urging them to join the fund.'),
  ).toEqual([])
  expect(askedIn('We will continue advocating for the protection of your pier.')).toEqual([])
  expect(askedIn('The port is sure to continue encouraging foreign crews to apply.')).toEqual([])
})

test('statements that a notice calls for, a call that extends to somebody and a quantity demanded are told', () => {
  expect(askedIn('The port issued a notice calling for statements on the sale of the pier.')).toEqual([])
  expect(askedIn("Stone's call for experience extends to her friends.")).toEqual([])
  expect(askedIn('The quantity demanded of the good increases when the price is cut.')).toEqual([])
  expect(askedIn('Their calls stand in contrast to the views of most captains, who need to sleep.')).toEqual(
    [],
  )
})

test('what a city has to offer is no duty of it', () => {
  expect(askedIn('I like exploring what this port has to offer.')).toEqual([])
  expect(
    askedIn('Everyone from small crews to harbour boards must be able to use the strongest ropes.'),
  ).toEqual([])
})

test('an ask has a verb, and a petition is not asked to be debated', () => {
  expect(
    askedIn('It is important that Northfield – and other ports with large funds – embrace the idea.'),
  ).toEqual([])
  expect(askedIn('There was enough support for the petition to be taken to the House.')).toEqual([])
  expect(askedIn('In the campaign to free Ada Stone, an online petition was created by her sister.')).toEqual(
    ['– → free Ada Stone'],
  )
})

test('a "rigorous process" is recommended whole', () => {
  expect(
    askedIn('The committee recommended a more rigorous process that takes faults into account.'),
  ).toEqual(['– → a more rigorous process that takes faults into account'])
})

test('where somebody is sent, whom to ask for and who was proposed are told', () => {
  expect(askedIn('It is likely that you will then be directed to his assistant, Ada Dale.')).toEqual([])
  expect(askedIn('Ask for Mr. Stone at the desk.')).toEqual([])
  expect(askedIn('“The proposed harbour reforms will have an effect on crews.”')).toEqual([])
  expect(askedIn('They set out the details and demands of the strike in a statement.')).toEqual([])
  expect(askedIn('The port put out a hiring call for new crews.')).toEqual([])
  expect(askedIn('This is hard, especially determining which boats should be checked by the crew.')).toEqual(
    [],
  )
})

test('the name of a campaign is no order, and what somebody wanted done is told of', () => {
  expect(askedIn('Cut the Fares told us that many crews were needed for the plan to work.')).toEqual([])
  expect(askedIn('The board has published the recommendations it wanted the council to enact.')).toEqual([])
  expect(askedIn('A spokesman said that lessons must be learnt.')).toEqual([])
})

test('an update is requested whole, whatever the port plans in it', () => {
  const thing = 'a detailed update of the funds and a timeline showing that the port plans to respond'
  expect(askedIn(`I request ${thing}.`)).toEqual([`– → ${thing}`])
})
