// The wordings in which English texts ask somebody, or for something, each in its tenses, voices and places of whoever is asked; and
// their neighbours that ask nothing.
// A row is a sentence and what is asked in it: "who → what", "–" where nobody is named.

import { testAsks } from './asks-of'

testAsks({
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
})
