// The wordings in which English texts ask, each in its tenses, voices and places of whoever is asked; and their neighbours that ask nothing.
// A row is a sentence and what is asked in it: "who → what", "–" where nobody is named.

import { askedIn } from './asks-of'

const wordings: Record<string, string> = {
  'verbs of asking, in every tense and voice': `
    The guild urges the port board to mend the quay. | the port board → mend the quay
    The guild has repeatedly urged the port board to mend the quay. | the port board → mend the quay
    The guild is urging the port board to mend the quay. | the port board → mend the quay
    The port board is being urged to mend the quay. | The port board → mend the quay
    The port board has been asked to mend the quay. | The port board → mend the quay
    Ministers are coming under pressure to mend the quay. | Ministers → mend the quay
    The port board is under pressure to mend the quay. | The port board → mend the quay
    Pressure is growing on the port board to mend the quay. | the port board → mend the quay
    Pressure is mounting on ministers to mend the quay. | ministers → mend the quay
    The port board faces calls to mend the quay. | The port board → mend the quay
    The port board is facing growing calls to mend the quay. | The port board → mend the quay
    Calls are growing for the port board to mend the quay. | the port board → mend the quay
    There have been calls for the port board to mend the quay. | the port board → mend the quay
    The guild joined calls for the port board to mend the quay. | the port board → mend the quay
    The guild repeated its call for the port board to mend the quay. | the port board → mend the quay
    The guild has appealed to the port board to mend the quay. | the port board → mend the quay
    The guild made an appeal to the port board to mend the quay. | the port board → mend the quay
    The guild has made a plea to the port board to mend the quay. | the port board → mend the quay
    The guild pleaded with the port board to mend the quay. | the port board → mend the quay
    The guild implored Ada Stone to mend the quay. | Ada Stone → mend the quay
    The guild pressed the port board to mend the quay. | the port board → mend the quay
    The guild is pushing the port board to mend the quay. | the port board → mend the quay
    The guild is pressuring the port board to mend the quay. | the port board → mend the quay
    The guild put pressure on the port board to mend the quay. | the port board → mend the quay
    We are putting pressure on the port board to mend the quay. | the port board → mend the quay
    The guild told the port board to mend the quay. | the port board → mend the quay
    The guild is asking that the port board mend the quay. | the port board → mend the quay
    The guild demands the port board mend the quay. | the port board → mend the quay
    The guild demanded that the port board mend the quay. | the port board → mend the quay
    The guild demands that the quay be mended. | – → the quay be mended
    The guild recommends that the port board mend the quay. | the port board → mend the quay
    The guild proposes that the port board mend the quay. | the port board → mend the quay
    The guild insists that the port board mend the quay. | the port board → mend the quay
    The guild requests that the port board mend the quay. | the port board → mend the quay
    The guild has requested the port board to mend the quay. | the port board → mend the quay
    The guild challenged the port board to mend the quay. | the port board → mend the quay
    The guild encourages the port board to mend the quay. | the port board → mend the quay
    The guild calls upon the port board to mend the quay. | the port board → mend the quay
    The guild wants the port board to mend the quay. | the port board → mend the quay
    The guild wants to see the port board mend the quay. | the port board → mend the quay
    The guild would like to see the port board mend the quay. | the port board → mend the quay
    The guild expects the port board to mend the quay. | the port board → mend the quay
    We expect the port board to mend the quay. | the port board → mend the quay
    We look to the port board to mend the quay. | the port board → mend the quay
    We need the port board to mend the quay. | the port board → mend the quay
    We need you, councillors, to mend the quay. | nothing
    The guild advises the port board to mend the quay. | the port board → mend the quay
    The guild warned the port board not to sell the quay. | the port board → not to sell the quay
    The guild is lobbying the port board to mend the quay. | the port board → mend the quay
    The guild is petitioning the port board to mend the quay. | the port board → mend the quay
    The guild is campaigning for the port board to mend the quay. | the port board → mend the quay
    The guild is campaigning to get the port board to mend the quay. | the port board → mend the quay
    The guild voted to ask the port board to mend the quay. | the port board → mend the quay
    The guild passed a motion calling on the port board to mend the quay. | the port board → mend the quay
    The guild supports the call for the port board to mend the quay. | the port board → mend the quay
    The motion urges the port board to mend the quay. | the port board → mend the quay
    The letter asks the port board to mend the quay. | the port board → mend the quay
    Stone signed a letter urging the port board to mend the quay. | the port board → mend the quay
    The crews beg the port board to mend the quay. | the port board → mend the quay
    It urged the port board to mend the quay, and to publish the log. | the port board → mend the quay, and to publish the log
    The guild says the port board must mend the quay. | the port board → mend the quay
    The guild urges that the quay be mended. | – → the quay be mended
    The guild urged the mending of the quay. | – → the mending of the quay
    The guild demanded the mending of the quay. | – → the mending of the quay
  `,
  'things that are asked for': `
    The guild is demanding urgent talks with the port board. | the port board → urgent talks with the port board
    The guild is seeking an urgent meeting with the port board over the quay. | the port board → an urgent meeting with the port board over the quay
    The guild is calling for an urgent meeting over the state of the quay. | – → an urgent meeting over the state of the quay
    The guild called for urgent action on the quay. | – → urgent action on the quay
    The guild has demanded urgent answers on the quay. | – → urgent answers on the quay
    The guild wants urgent repairs to the quay. | – → urgent repairs to the quay
    The guild wants a new quay. | – → a new quay
    The guild is campaigning for a new quay. | – → a new quay
    The guild is fighting for a new quay. | – → a new quay
    The guild is petitioning for a new quay. | – → a new quay
    The guild launched a petition for a new quay. | – → a new quay
    The guild started a petition to reopen the old quay. | – → reopen the old quay
    The petition to reopen the quay has 900 names. | – → reopen the quay
    The guild started a petition seeking the reopening of the quay. | – → the reopening of the quay
    The guild presented a petition asking for a new quay. | – → a new quay
    The guild presented a petition against the sale of the quay. | nothing
    The guild has launched a campaign to reopen the quay. | – → reopen the quay
    The guild launched a campaign for a new quay. | – → a new quay
    The guild renewed its demand for a new quay. | – → a new quay
    The guild echoed the call for a new quay. | – → a new quay
    The guild supports Stone's call to reopen the quay. | – → reopen the quay
    The guild backs the call for a new quay. | – → a new quay
    There are growing calls for a new quay. | – → a new quay
    Calls for a new quay are growing louder. | nothing
    The guild joins calls for a ban on jet skis. | – → a ban on jet skis
    Stone has tabled a motion to reopen the quay. | – → reopen the quay
    Stone moved a motion calling for a new quay. | – → a new quay
    The guild made a bid to reopen the quay. | nothing
    The guild favours a new quay. | nothing
    The guild supports a ban on jet skis. | – → a ban on jet skis
    We support a ban on jet skis. | – → a ban on jet skis
    We oppose the sale of the quay. | nothing
    We propose a new quay. | – → a new quay
    We recommend a review of the tolls. | – → a review of the tolls
    We need a new quay. | – → a new quay
    We need more ferries on the route. | – → more ferries on the route
    We want more ferries on the route. | – → more ferries on the route
    We want an end to the dredging. | – → an end to the dredging
    We want answers on the dredging. | – → answers on the dredging
    We want the quay to be free. | – → the quay to be free
    I would like the tolls to be published. | – → the tolls to be published
    Residents want the old quay rebuilt before winter. | – → the old quay rebuilt before winter
    They want to see tolls cut by half. | – → tolls cut by half
    I want my boat to be ready. | nothing
    He wanted the quay to be ready. | nothing
    We want them to be safe. | nothing
    What we need is a new quay. | – → a new quay
    What is needed is a full inquiry into the spill. | – → a full inquiry into the spill
    Urgent action is needed to mend the quay. | – → Urgent action is needed to mend the quay
    The guild is pressing for a full inquiry into the spill. | – → a full inquiry into the spill
    The guild is pushing for a full inquiry into the spill. | – → a full inquiry into the spill
    The guild insists on a full inquiry. | – → a full inquiry
    The guild asked the port board for a full inquiry. | the port board → a full inquiry
    The guild is asking for help to mend the quay. | – → help to mend the quay
    The guild is asking for a new quay. | – → a new quay
    The guild requested an extension of the deadline. | – → an extension of the deadline
    We demand justice for the crews. | – → justice for the crews
    We demand our quay back. | – → our quay back
    The guild demanded action from the port board on the quay. | nothing
    We are calling for justice. | nothing
    The guild advocates stronger rules on ballast. | – → stronger rules on ballast
    The guild urges caution over the sale. | – → caution over the sale
    The guild urged swift passage of the bill. | – → swift passage of the bill
  `,
  'duties, and what it is time for': `
    The port board must mend the quay. | The port board → mend the quay
    The port board must now mend the quay. | The port board → mend the quay
    The port board must act now for the crews. | The port board → act now for the crews
    Ada Stone must act now for the crews. | Ada Stone → act now for the crews
    The port board should mend the quay and publish its log. | The port board → mend the quay and publish its log
    The port board ought to mend the quay. | The port board → mend the quay
    The port board needs to mend the quay. | The port board → mend the quay
    The port board has to mend the quay. | The port board → mend the quay
    The port board has got to mend the quay. | The port board → mend the quay
    The port board had better mend the quay. | The port board → mend the quay
    The port board shall mend the quay. | nothing
    The port board cannot sell the quay. | nothing
    The port board must not sell the quay. | The port board → not sell the quay
    The port board should not sell the quay. | The port board → not sell the quay
    The port board should never have sold the quay. | nothing
    The port board should have mended the quay. | nothing
    The port board should be mending the quay. | The port board → be mending the quay
    The port board could mend the quay tomorrow. | nothing
    The quay must be mended before winter. | – → mended before winter
    The quay should be mended and opened again. | – → mended and opened again
    Crews should be paid and paid on time. | – → paid and paid on time
    The quay needs mending. | nothing
    The quay needs to be mended. | – → mended
    The quay needs a new roof. | nothing
    The tolls must end. | – → The tolls must end
    Now the port board must mend the quay. | the port board → mend the quay
    It must mend the quay. | nothing
    You must mend the quay. | nothing
    We must mend the quay. | – → mend the quay
    The port board is obliged to mend the quay. | nothing
    The port board has a duty to mend the quay. | The port board → mend the quay
    The port board has a responsibility to mend the quay. | The port board → mend the quay
    The port board owes it to the crews to mend the quay. | The port board → mend the quay
    The onus is on the port board to mend the quay. | the port board → mend the quay
    It is up to the port board to mend the quay. | the port board → mend the quay
    It is the port board's duty to mend the quay. | the port board → mend the quay
    It is time the port board mended the quay. | the port board → mended the quay
    It is time for the port board to mend the quay. | the port board → mend the quay
    It is time to mend the quay. | – → mend the quay
    It's time to stop the dredging. | – → stop the dredging
    It is vital that the port board mends the quay. | the port board → mends the quay
    It is essential that the quay is mended. | – → the quay is mended
    It is crucial that the quay be mended. | – → the quay be mended
    It is important that the port board mends the quay. | the port board → mends the quay
    It is imperative to mend the quay. | – → mend the quay
    There is an urgent need to mend the quay. | – → mend the quay
    There is a need for a new quay. | nothing
    The port board would be wise to mend the quay. | The port board → mend the quay
    The port board would do well to mend the quay. | The port board → mend the quay
    The best thing the port board can do is mend the quay. | the port board → mend the quay
    The port board can and should mend the quay. | The port board → mend the quay
    We hope the port board will mend the quay. | the port board → mend the quay
    We trust the port board will mend the quay. | the port board → mend the quay
    We look forward to the port board mending the quay. | nothing
    The guild hopes the port board will mend the quay. | the port board → mend the quay
    The least the port board can do is mend the quay. | the port board → mend the quay
    Let the crews work. | – → Let the crews work
  `,
  'pledges, questions, and conditions that ask for nothing': `
    We ask all candidates to pledge to mend the quay. | all candidates → pledge to mend the quay
    We want every candidate to commit to a new quay. | every candidate → commit to a new quay
    Will the Minister commit to a new quay? | the Minister → commit to a new quay
    Will the port board now mend the quay? | the port board → mend the quay
    When will the port board mend the quay? | nothing
    Why has the port board not mended the quay? | nothing
    Can the Minister guarantee that the quay stays open? | nothing
    If the port board mends the quay, we will call off the strike. | nothing
    We will call off the strike if the port board mends the quay. | nothing
    Unless the port board mends the quay, we will strike. | nothing
  `,
  'sentences that open with what is to be done': `
    Stop the dredging. | – → Stop the dredging
    Do not sell our quay. | – → Do not sell our quay
    “Restore the night ferry,” said Ada Stone. | – → Restore the night ferry
    Bring back the night ferry now. | – → Bring back the night ferry now
    Never build on the dunes. | – → Never build on the dunes
    Close to 200 crews marched. | nothing
    Support to mend the quay came from Dale. | nothing
    Fund managers met on Tuesday. | nothing
    Keep an eye on the tide. | nothing
    Do not miss the regatta. | nothing
    Let us row. | nothing
  `,
  'needs and wants': `
    A new quay is badly needed. | – → A new quay is badly needed
    Action is now urgently needed to mend the quay. | – → Action is now urgently needed to mend the quay
    Stone stressed the need for a new quay. | – → a new quay
    Stone wants more attention paid to the quay. | – → more attention paid to the quay
    It is time for an honest debate on the tolls. | – → an honest debate on the tolls
    We expect an apology for the spill. | – → an apology for the spill
    The spill has drawn a call from the guild for a new quay. | – → a new quay
    Stone has written to the harbour master, and to the port board to look at the tolls. | nothing
    She hopes that the museum will correct the label. | the museum → correct the label
    Any talks must include the islanders. | – → include the islanders
    The crew must leave the hall by June. | nothing
    These should be given to the crews. | – → given to the crews
    It should be noted that the tide is high. | nothing
    They should mend the quay. | – → mend the quay
    The board says it must cut the crew. | nothing
  `,
  'what is only told': `
    Stone says when he asked the mayor to explain it he was sent away. | nothing
    They will adopt lobbying reforms that help to clear the air. | nothing
    Stone wrote to the mayor to complain about the tide. | nothing
    Schools have to deal with the tide. | nothing
    All good things must end. | nothing
    The petition is seeking lower tolls. | – → lower tolls
    There has to be public consultation on the tolls. | – → public consultation on the tolls
    The board will need to mend the quay. | The board → mend the quay
    The board must mend the quay because it is falling down. | The board → mend the quay
    How can we ask the crews to wait? | nothing
    While the talks have to continue, the board is away. | nothing
    It is vitally important that the harbour board agree to meet. | the harbour board → agree to meet
    The crews feel the harbour board should mend the quay. | the harbour board → mend the quay
    The people feel it needs to be mended. | nothing
    We hope the board and the crews are well. | nothing
    Crews cannot look to the courts to mend the quay. | nothing
    She said there had been talk, but the harbour board needed to mend the quay. | the harbour board → mend the quay
    Strong measures are required to mend the quay. | – → Strong measures are required to mend the quay
  `,
}

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' | ') as [string, string])

describe.each(Object.entries(wordings))('%s', (_, table) => {
  test.each(rowsOf(table))('%s', (sentence, ask) => {
    expect(askedIn(sentence)).toEqual(ask === 'nothing' ? [] : [ask])
  })
})
