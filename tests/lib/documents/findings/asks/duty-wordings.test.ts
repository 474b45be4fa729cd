// The wordings in which English texts say what is due, needed or to be done; and their neighbours that ask nothing.
// A row is a sentence and what is asked in it: "who → what", "–" where nobody is named.

import { testAsks } from './asks-of'

testAsks({
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
})
