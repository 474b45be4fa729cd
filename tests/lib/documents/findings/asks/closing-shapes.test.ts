// What texts ask as they close: of their readers, of things that are to end, and of whoever owes it; and what is only told there.

import { testAsks } from './asks-of'

testAsks({
  'of its readers': `
    Take the time to learn the tides and get involved. | – → Take the time to learn the tides and get involved
    Be part of the solution, ashore or afloat. | – → Be part of the solution, ashore or afloat
    You can endorse the open letter through this form. | – → endorse the open letter through this form
    Visit www.quay.example to participate in the count of boats. | – → Visit www.quay.example to participate in the count of boats
    Please click here to add your name to a petition saying “keep our harbours”: | – → add your name to a petition
    Add your name to our “keep our harbours” petition: | – → Add your name to our “keep our harbours” petition
    We still need help to pay for nets ... please consider donating today! | – → consider donating today
    Email the mayor and demand a full plan for the quay. | – → Email the mayor and demand a full plan for the quay
    We need your signature today to help stop them. | – → your signature today to help stop them
    To send your view, visit www.quay.example/view. | – → visit www.quay.example/view
    Search for Quay Street at: petitions.quay.example to add your name. | – → Search for Quay Street at: petitions.quay.example to add your name
    Let’s vote for measure 4B and show the board how much we have learned. | – → vote for measure 4B and show the board how much we have learned
    Sign up to our alerts so that you can take action in time. | – → Sign up to our alerts so that you can take action in time
  `,
  'of what is due or needed': `
    The tolls must stop now. | – → The tolls must stop now
    Families need the harbour board to mend the quay. | the harbour board → mend the quay
    It's time for Dalebank to either mend the quay or sell it. | Dalebank → either mend the quay or sell it
    The first priority for harbour negotiators at this time should be to remove all tolls. | harbour negotiators → remove all tolls
    We want a harbour board that will mend the quay. | a harbour board → mend the quay
    Residents and local officials need to be proactive and set their own rules. | Residents and local officials → be proactive and set their own rules
    Ferry crews must not be punished for the strike. | – → not be punished for the strike
    Traders should not be treated as thieves. | – → not be treated as thieves
    We need companies to work together in cases such as this one. | companies → work together in cases such as this one
    They want an apology from the minister. | the minister → an apology
    Dr. van Stone should ask Ferryco, the owner, to sell it. | Dr. van Stone → ask Ferryco, the owner, to sell it
    That College should make clear what it means by this. | College → make clear what it means by this
    While we think that tolls should be set by the legislature, the court should not limit its own power. | the court → not limit its own power
    She said the mayor needed to show leadership by objecting to the sale. | the mayor → show leadership by objecting to the sale
    This cruel treatment of fishers and sailors must end as a matter of urgency. | – → This cruel treatment of fishers and sailors must end as a matter of urgency
    It is essential that House and Senate leaders agree to mend the quay. | House and Senate leaders → agree to mend the quay
    Ports must stop the sale, the Coalition on Ports and Quays (CPQ) said today. | Ports → stop the sale
    It is imperative that councils heed the calls from the crews they train. | councils → heed the calls from the crews they train
    We are hopeful that the council will mend the quay. | the council → mend the quay
    We need firms to work together, what they do now is to wait. | firms → work together
    Any plan must be vetted and approved by elected committees. | – → vetted and approved by elected committees
    The Government needs to mend the quay; First we are told to wait. | The Government → mend the quay
  `,
  'what is only told': `
    All good things must end. | nothing
    The storm is a problem which demands a new quay. | nothing
    The road must end at the quay. | nothing
    Please do not park on the quay. | nothing
    Safety is a priority for the harbour board. | nothing
    Plants need the sun to grow. | nothing
    Any money that the toll makes must, by law, be used to clean the harbour. | nothing
    That is the proposed Dale Harbour School increase. | nothing
    The league started a petition to get crews behind the call. | nothing
    The students’ call for divestment would be familiar to their parents. | nothing
    The way in which they must stop selling tickets will make the boats useless. | nothing
    The idea that the EU is asking us to embrace is new. | nothing
    The paper asks whether or not crews think that the hall should remain free. | nothing
    If our own crews are calling for free boats, why are we holding back? | nothing
    Calling for anything less only gives the owners an excuse. | nothing
    The question must be asked as to who thought that this was a good idea. | nothing
    In recent months, the ‘Tolls Must Fall’ campaign has gained a strong following in the town. | nothing
    He felt unable to ask them not to smoke near him. | nothing
    The High Court directs the commission to provide a timeline. | nothing
    Counsel insisted that the firm was trying to avoid the toll. | nothing
    The union has challenged the government’s refusal to publish the plan. | nothing
    They may even demand a referendum on the matter. | nothing
    A shop could demand a higher rent than a house. | nothing
    He took another party called Dale First and changed its name to Dale Now to contest the vote. | nothing
    As crews called on ports to #SayNo, we joined fifty people outside the office to bring attention to it. | nothing
    We want the board to know that we are here. | nothing
    Our city charter calls for the city manager to be in charge. | nothing
    It sets out three areas that they believe the council should mend to keep the quay. | nothing
    There are issues we want them to address, such as the fares. | nothing
    I urge you require crews at the gate to check every ticket. | nothing
  `,
})
