// Asks in what somebody owes, should do first or would do if he were serious; duties of those whom a clause describes, and of whom a
// title names; and what only looks like one of them.

import { askedIn, asksOf, testAsks } from './asks-of'

testAsks({
  'what is owed, or would be done by whoever is serious': `
    The port board is duty-bound to publish the plan. | The port board → publish the plan
    The port board is morally obliged to publish the plan. | The port board → publish the plan
    The port board's first act should be to publish the plan. | The port board → publish the plan
    A better way would be for the council to mend the quay. | the council → mend the quay
    If the council is serious about safety, it will mend the quay. | the council → mend the quay
    All we want is for the council to mend the quay. | the council → mend the quay
    The governor owes the crews an explanation. | The governor → an explanation
    The crews are fighting to keep the pier open. | – → keep the pier open
    An inquiry is long overdue. | – → An inquiry is long overdue
    Owners and organizers have a moral imperative to publish the plan. | Owners and organizers → publish the plan
    It is time for those who have sworn to serve the coast to act. | those who have sworn to serve the coast → act
    Those firms that profit from the bay should pay for its care. | Those firms that profit from the bay → pay for its care
    Those in power must listen to the crews. | Those in power → listen to the crews
    The ministry must, without further delay, publish the plan. | The ministry → publish the plan
    In May, the council and the board must mend the quay. | the council and the board → mend the quay
    The ministry should ask Stone to resign. | The ministry → ask Stone to resign
    They further demand rules to protect the crews. | – → rules to protect the crews
    Residents are calling for action from the council over fast boats. | the council → action from the council over fast boats
    The guild is seeking assurances from the firm that no boats will be lost. | the firm → assurances from the firm that no boats will be lost
    We want the dredging to stop. | – → the dredging to stop
    Voters should reject the measure in June. | Voters → reject the measure in June
    Lawmakers have until May. They should pass the bill. | Lawmakers → pass the bill
    Tell Congress: Fund the ferries now. | Congress → Fund the ferries now
    Congress: do your job and fund the ferries. | Congress → do your job and fund the ferries
    It is time for Bays & Coasts Committee Chair Ada Stone and her subcommittee lead Bob Reed to act on tolls. | Bays & Coasts Committee Chair Ada Stone and her subcommittee lead Bob Reed → act on tolls
    Mrs Reed is adamant that the council must mend the quay. | the council → mend the quay
    The Quay Society also wants a 20mph speed limit. | – → a 20mph speed limit
    She said she would like to see a full crossing. | – → a full crossing
    The guild demands that harbour firms take steps to protect the crews. | harbour firms → take steps to protect the crews
    Any politician that wants the crews' votes should be working on a plan. | Any politician that wants the crews' votes → be working on a plan
    Voters should not support the second measure. | Voters → not support the second measure
    We need MPs to press the board - will you email yours now? | MPs → press the board
    Stone said: 'The limit must be lowered.' | – → lowered
    The guilds join a call to the harbour board for a review of the tolls. | the harbour board → a review of the tolls
    We ask that you raise this issue with the crews. | – → raise this issue with the crews
    The guilds have been demanding minimum wages of $20 an hour. | – → minimum wages of $20 an hour
    The city, along with the county, must mend the quay. | The city → mend the quay
    We also need YOUR HELP to tell Mayor Stone that the quay must remain public. | – → remain public
    Crews march to demand harbour firms & Dale sponsors take a stand on tolls. | harbour firms & Dale sponsors → take a stand on tolls
    "They need to do something before a boat sinks," she said. | – → do something before a boat sinks
  `,
  'what only looks like it': `
    Board members should hang their heads in shame. | nothing
    Crews were asking for our demands. | nothing
    They need to eat. | nothing
    Stone called the port board "the Board" and sent a panel — called the Board on Quays — to Dale. | nothing
    The crews should be reminded that tides turn. | nothing
    If the council is away, it will meet in May. | nothing
    This bridge is overdue. | nothing
    A harbour inspector must inspect every boat once a year. | nothing
    We spend our time encouraging boats to come here. | nothing
    It is important we got the list from the crews. | nothing
    The march was called for and led by the guild. | nothing
    Who is going to ask for more money to mend the quay? | nothing
  `,
})

describe('titles', () => {
  test('say what a body must do, behind a label too', () => {
    expect(
      askedIn(
        'Shameful delay\n\nOUR OPINION: Congress must act on the tolls before June\n\nIt met on Monday.\n',
      ),
    ).toEqual(['Congress → act on the tolls before June'])
  })

  test('greet whom an open letter is to, though he has no name yet', () => {
    const letter =
      'AN OPEN letter to the newly elected premier of the Coast, Ada Stone:\n\nWe request you to mend the quay.\n'
    expect(askedIn(letter)).toEqual(['the newly elected premier of the Coast, Ada Stone → mend the quay'])
  })

  test('of letters to members of a group greet nobody who is asked', () => {
    expect(askedIn('Dear Friends of the Quay member,\n\nWe ask for your vote on the plan.\n')).toEqual([
      '– → your vote on the plan',
    ])
  })

  test('of things that are needed stand over a list that is asked of nobody', () => {
    expect(
      askedIn(
        'The bay is sick.\n\nWe need strong new rules to:\n\n- restore the bay\n\n- end the dredging\n',
      ),
    ).toEqual(['– → restore the bay', '– → end the dredging'])
  })

  test('of letters with "the following five principles" stand over what the reader is asked', () => {
    const letter =
      'Dear Mayor Stone\n\nWe urge you to speak in support of the following five principles:\n\n- Keep the quay open.\n\n- A fair toll for all.\n'
    expect(askedIn(letter).slice(1)).toEqual([
      'Mayor Stone → Keep the quay open',
      'Mayor Stone → A fair toll for all',
    ])
  })

  test('of petitions say whom they are to', () => {
    expect(
      askedIn('Petition to Dale City Council\n\nStop the plan to sell the quay.\n\nPlease read the plan.\n'),
    ).toEqual(['Dale City Council → Stop the plan to sell the quay'])
  })
})

describe('a letter that goes on asking', () => {
  test('is asked for what stands behind "And", and its last courtesy asks for nothing', () => {
    const letter =
      'Dear Mayor Stone\n\nWe urge you to mend the quay. And listen to the crews of the town. And accept my sincere respect.\n\nPlease accept, Your Excellency, the assurances of our highest respect.\n'
    expect(askedIn(letter)).toEqual([
      'Mayor Stone → mend the quay',
      'Mayor Stone → listen to the crews of the town',
    ])
  })
})

test('a headline that is a call to somebody asks for what stands behind it', () => {
  const text =
    'A call to Mayor Stone: Mend the quay before winter\n\nThe quay is old, and the boats are few.\n'
  expect(askedIn(text)).toEqual(['Mayor Stone → Mend the quay before winter'])
  expect(askedIn(text.replace('Mayor Stone', 'action'))).toEqual([])
})

test('a headline that names a body twice asks the one that must act', () => {
  const text = 'Harbour Board: Harbour Board must mend the quay\n\nThe quay is old, and the boats are few.\n'
  expect(asksOf(text)[0]?.target?.start).toBe('Harbour Board: '.length)
})

test('a body among the signers of a letter asks nothing by its name', () => {
  const letter =
    'Dear Mayor Stone\n\nWe urge you to mend the quay.\n\nSigned,\n\nDale Boat Club\nRestore The Shore, Inc.\nRiver Watch\n'
  expect(askedIn(letter)).toEqual(['Mayor Stone → mend the quay'])
})

describe('the title of a page where one signs', () => {
  test('is none of the words by which the site tells how old it is', () => {
    const page =
      'Update posted 1 month ago\n\nPetition to Mayor Stone\n\nThe quay is old. Many have signed this petition.\n'
    expect(askedIn(page)).toEqual([])
  })

  test('asks no more than its first sentence', () => {
    const page =
      'Stop the sale of the quay! You cannot take it from us\n\nSign the petition now. Many have signed this petition.\n'
    expect(askedIn(page)[0]).toBe('– → Stop the sale of the quay')
  })

  test('is put to whom the reader is to tell', () => {
    const page =
      'Tell Mayor Stone to keep the ferry\n\nSign the petition now. Many have signed this petition.\n'
    expect(askedIn(page)[0]).toBe('Mayor Stone → keep the ferry')
  })
})

describe('a pronoun', () => {
  test('is whoever was asked just before', () => {
    expect(askedIn('Reed called on the port board to start talks and asked it to mend the quay.')).toEqual([
      'the port board → start talks',
      'the port board → mend the quay',
    ])
  })
})
