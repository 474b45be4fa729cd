// Calls and demands, in letters, petitions, marches and statements, where the words go on behind what is asked or stand in another order.

import { testAsks } from './asks-of'

testAsks({
  'asked of whoever decides': `
    Please do not close the baths - this will harm many. | – → do not close the baths
    Crews wrote a letter calling for a meeting of the Harbour Council on 4 June to discuss the lease. | – → a meeting of the Harbour Council on 4 June to discuss the lease
    We signed a statement which demands immediate repair of the quay. | – → immediate repair of the quay
    The crews are demanding the fines be dropped and the lease be revoked. | – → the fines be dropped and the lease be revoked
    We are proposing for the Government to mend the quay. | the Government → mend the quay
    We demand the heads of these ports ditch the tolls and lead the way. | the heads of these ports → ditch the tolls and lead the way
    Crews called on the board to stop work on the mast over crews’ concerns that it had no permit. | the board → stop work on the mast
    We urge the board to mend the quay, signed ‘Yours in hope’. | the board → mend the quay
    Crews call for a new look at the leases which the firm and its partners have put in place. | – → a new look at the leases which the firm and its partners have put in place
    For the port companies to give back a small part of it to crews is the right thing to do, and we call on the port companies to give back a tenth. | the port companies → give back a tenth
    The Courier’s petition to get lamps on the quay has had a strong week. | – → get lamps on the quay
    The letter calls on ports to agree to the waiver, for which no meeting is needed. | ports → agree to the waiver
    We urge that you to mend the quay. | – → mend the quay
    The union’s campaign to stop the toll received a strong boost last month. | – → stop the toll
    They launched a petition for a fair toll #FairToll #Dale | – → a fair toll
    We urge all ports to spend more on boats, including | all ports → spend more on boats
    The resolution calls for divestment from six firms. | – → divestment from six firms
    Crews marched to demand that the state governor fulfill his promise. | the state governor → fulfill his promise
    They also recommended that crews of night boats receive training. | crews of night boats → receive training
    The groups are calling for the High Court to order a new vote. | the High Court → order a new vote
    The group seeks restoration of ferry services in Dale (Read more here). | – → restoration of ferry services in Dale
    Crews held a protest demanding Northfield withdraws from the sale. | Northfield → withdraws from the sale
    They came together to demand our ports "act on the urgency of the storm". | our ports → "act on the urgency of the storm"
    Sen. Ken Dale reiterated his call for the Ports and Quays Committees to hold joint hearings. | the Ports and Quays Committees → hold joint hearings
    We call again for the board to mend the quay. | the board → mend the quay
    A petition to keep the quay open can be found at the hall. | – → keep the quay open
    We urge ports to offer free boats, as has been done in Dale. | ports → offer free boats
    Crews demanded trustees make the quay safe. | trustees → make the quay safe
    WE DEMAND free boats for all | – → free boats for all
    We demand that University of Dale President, Ada Stone, writes an apology. | University of Dale President, Ada Stone → writes an apology
    They fasted for fair leases, and agitated for the state government to sell the line. | the state government → sell the line
    As riders, we implore you to VOTE NO on the sale. | – → VOTE NO on the sale
    The crews reminded the board of its promise to mend the quay. | the board → mend the quay
    It was one more call from crews, priests and unions for the board to mend the quay. | the board → mend the quay
    They also asked for eased rules and faster boats. | – → eased rules and faster boats
  `,
})
