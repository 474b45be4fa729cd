// What texts ask as they close: of their readers, of things that are to end, and of whoever decides with nobody's name.

import { askedIn } from './asks-of'

describe('findAsks', () => {
  test.each([
    [
      'Take the time to learn the tides and get involved.',
      '– → Take the time to learn the tides and get involved',
    ],
    ['Be part of the solution, ashore or afloat.', '– → Be part of the solution, ashore or afloat'],
    ['You can endorse the open letter through this form.', '– → endorse the open letter through this form'],
    [
      'Visit www.quay.example to participate in the count of boats.',
      '– → Visit www.quay.example to participate in the count of boats',
    ],
    [
      'Please click here to add your name to a petition saying “keep our harbours”:',
      '– → add your name to a petition',
    ],
    [
      'Add your name to our “keep our harbours” petition:',
      '– → Add your name to our “keep our harbours” petition',
    ],
    ['We still need help to pay for nets ... please consider donating today!', '– → consider donating today'],
    [
      'Email the mayor and demand a full plan for the quay.',
      '– → Email the mayor and demand a full plan for the quay',
    ],
    ['We need your signature today to help stop them.', '– → your signature today to help stop them'],
    ['To send your view, visit www.quay.example/view.', '– → visit www.quay.example/view'],
    [
      'Search for Quay Street at: petitions.quay.example to add your name.',
      '– → Search for Quay Street at: petitions.quay.example to add your name',
    ],
    [
      'Let’s vote for measure 4B and show the board how much we have learned.',
      '– → vote for measure 4B and show the board how much we have learned',
    ],
    [
      'Sign up to our alerts so that you can take action in time.',
      '– → Sign up to our alerts so that you can take action in time',
    ],
  ])('asks its readers: %s', (sentence, ask) => expect(askedIn(sentence)).toEqual([ask]))

  test.each([
    ['The tolls must stop now.', '– → The tolls must stop now'],
    ['Please do not close the baths - this will harm many.', '– → do not close the baths'],
    [
      'Crews wrote a letter calling for a meeting of the Harbour Council on 4 June to discuss the lease.',
      '– → a meeting of the Harbour Council on 4 June to discuss the lease',
    ],
    ['We signed a statement which demands immediate repair of the quay.', '– → immediate repair of the quay'],
    [
      'The crews are demanding the fines be dropped and the lease be revoked.',
      '– → the fines be dropped and the lease be revoked',
    ],
    ['We are proposing for the Government to mend the quay.', 'the Government → mend the quay'],
    ['Families need the harbour board to mend the quay.', 'the harbour board → mend the quay'],
    [
      "It's time for Dalebank to either mend the quay or sell it.",
      'Dalebank → either mend the quay or sell it',
    ],
    [
      'The first priority for harbour negotiators at this time should be to remove all tolls.',
      'harbour negotiators → remove all tolls',
    ],
    ['We want a harbour board that will mend the quay.', 'a harbour board → mend the quay'],
    [
      'Residents and local officials need to be proactive and set their own rules.',
      'Residents and local officials → be proactive and set their own rules',
    ],
    [
      'We demand the heads of these ports ditch the tolls and lead the way.',
      'the heads of these ports → ditch the tolls and lead the way',
    ],
    [
      'Crews called on the board to stop work on the mast over crews’ concerns that it had no permit.',
      'the board → stop work on the mast',
    ],
    ['We urge the board to mend the quay, signed ‘Yours in hope’.', 'the board → mend the quay'],
    [
      'Crews call for a new look at the leases which the firm and its partners have put in place.',
      '– → a new look at the leases which the firm and its partners have put in place',
    ],
    [
      'For the port companies to give back a small part of it to crews is the right thing to do, and we call on the port companies to give back a tenth.',
      'the port companies → give back a tenth',
    ],
    ['The Courier’s petition to get lamps on the quay has had a strong week.', '– → get lamps on the quay'],
    ['Ferry crews must not be punished for the strike.', '– → not be punished for the strike'],
    ['Traders should not be treated as thieves.', '– → not be treated as thieves'],
    [
      'The letter calls on ports to agree to the waiver, for which no meeting is needed.',
      'ports → agree to the waiver',
    ],
    ['We urge that you to mend the quay.', '– → mend the quay'],
    [
      'We need companies to work together in cases such as this one.',
      'companies → work together in cases such as this one',
    ],
    ['The union’s campaign to stop the toll received a strong boost last month.', '– → stop the toll'],
    ['They launched a petition for a fair toll #FairToll #Dale', '– → a fair toll'],
    ['We urge all ports to spend more on boats, including', 'all ports → spend more on boats'],
    ['The resolution calls for divestment from six firms.', '– → divestment from six firms'],
    ['They want an apology from the minister.', 'the minister → an apology'],
    [
      'Crews marched to demand that the state governor fulfill his promise.',
      'the state governor → fulfill his promise',
    ],
    [
      'They also recommended that crews of night boats receive training.',
      'crews of night boats → receive training',
    ],
    ['The groups are calling for the High Court to order a new vote.', 'the High Court → order a new vote'],
    [
      'Dr. van Stone should ask Ferryco, the owner, to sell it.',
      'Dr. van Stone → ask Ferryco, the owner, to sell it',
    ],
    [
      'The group seeks restoration of ferry services in Dale (Read more here).',
      '– → restoration of ferry services in Dale',
    ],
    [
      'Crews held a protest demanding Northfield withdraws from the sale.',
      'Northfield → withdraws from the sale',
    ],
    [
      'They came together to demand our ports "act on the urgency of the storm".',
      'our ports → "act on the urgency of the storm"',
    ],
    [
      'Sen. Ken Dale reiterated his call for the Ports and Quays Committees to hold joint hearings.',
      'the Ports and Quays Committees → hold joint hearings',
    ],
    ['That College should make clear what it means by this.', 'College → make clear what it means by this'],
    [
      'While we think that tolls should be set by the legislature, the court should not limit its own power.',
      'the court → not limit its own power',
    ],
    ['We call again for the board to mend the quay.', 'the board → mend the quay'],
    [
      'She said the mayor needed to show leadership by objecting to the sale.',
      'the mayor → show leadership by objecting to the sale',
    ],
    [
      'This cruel treatment of fishers and sailors must end as a matter of urgency.',
      '– → This cruel treatment of fishers and sailors must end as a matter of urgency',
    ],
    ['A petition to keep the quay open can be found at the hall.', '– → keep the quay open'],
    [
      'It is essential that House and Senate leaders agree to mend the quay.',
      'House and Senate leaders → agree to mend the quay',
    ],
    ['Ports must stop the sale, the Coalition on Ports and Quays (CPQ) said today.', 'Ports → stop the sale'],
    ['We urge ports to offer free boats, as has been done in Dale.', 'ports → offer free boats'],
    [
      'It is imperative that councils heed the calls from the crews they train.',
      'councils → heed the calls from the crews they train',
    ],
    ['Crews demanded trustees make the quay safe.', 'trustees → make the quay safe'],
    ['WE DEMAND free boats for all', '– → free boats for all'],
    [
      'We demand that University of Dale President, Ada Stone, writes an apology.',
      'University of Dale President, Ada Stone → writes an apology',
    ],
    ['We are hopeful that the council will mend the quay.', 'the council → mend the quay'],
    ['We need firms to work together, what they do now is to wait.', 'firms → work together'],
    [
      'They fasted for fair leases, and agitated for the state government to sell the line.',
      'the state government → sell the line',
    ],
    ['As riders, we implore you to VOTE NO on the sale.', '– → VOTE NO on the sale'],
    [
      'Any plan must be vetted and approved by elected committees.',
      '– → vetted and approved by elected committees',
    ],
    ['The crews reminded the board of its promise to mend the quay.', 'the board → mend the quay'],
    [
      'It was one more call from crews, priests and unions for the board to mend the quay.',
      'the board → mend the quay',
    ],
    ['They also asked for eased rules and faster boats.', '– → eased rules and faster boats'],
    ['The Government needs to mend the quay; First we are told to wait.', 'The Government → mend the quay'],
  ])('asks who decides: %s', (sentence, ask) => expect(askedIn(sentence)).toEqual([ask]))

  test.each([
    'All good things must end.',
    'The storm is a problem which demands a new quay.',
    'The road must end at the quay.',
    'Please do not park on the quay.',
    'Safety is a priority for the harbour board.',
    'Plants need the sun to grow.',
    'Any money that the toll makes must, by law, be used to clean the harbour.',
    'That is the proposed Dale Harbour School increase.',
    'The league started a petition to get crews behind the call.',
    'The students’ call for divestment would be familiar to their parents.',
    'The way in which they must stop selling tickets will make the boats useless.',
    'The idea that the EU is asking us to embrace is new.',
    'The paper asks whether or not crews think that the hall should remain free.',
    'If our own crews are calling for free boats, why are we holding back?',
    'Calling for anything less only gives the owners an excuse.',
    'The question must be asked as to who thought that this was a good idea.',
    'In recent months, the ‘Tolls Must Fall’ campaign has gained a strong following in the town.',
    'He felt unable to ask them not to smoke near him.',
    'The High Court directs the commission to provide a timeline.',
    'Counsel insisted that the firm was trying to avoid the toll.',
    'The union has challenged the government’s refusal to publish the plan.',
    'They may even demand a referendum on the matter.',
    'A shop could demand a higher rent than a house.',
    'He took another party called Dale First and changed its name to Dale Now to contest the vote.',
    'As crews called on ports to #SayNo, we joined fifty people outside the office to bring attention to it.',
    'We want the board to know that we are here.',
    'Our city charter calls for the city manager to be in charge.',
    'It sets out three areas that they believe the council should mend to keep the quay.',
    'There are issues we want them to address, such as the fares.',
    'I urge you require crews at the gate to check every ticket.',
  ])('is only told: %s', (text) => expect(askedIn(text)).toEqual([]))
})
