// Orders as pages of campaigns and unions give them: after a word that leads over, behind a condition without a comma, in a minute of
// the reader's time. And what only begins alike.

import { calloutSentenceKind } from '@/lib/documents/findings/callouts/callout-sentences'

describe('calloutSentenceKind', () => {
  test.each([
    'Please take a few minutes of your time to read and sign it.',
    'Could you take a minute to sign the petition for the pier?',
    'Please, please, read and click to sign this petition.',
    'Please take a minute right now to call your senators and tell them no.',
    'More importantly contact your local MP to voice your opinion.',
    'If you are worried about the timetable please contact your workplace delegate or the union office on 555 0100.',
    'If you think this is wrong contact your local MP.',
    'Also, get along to your local pier and see for yourself.',
    'Be there at the town hall at 7 p.m. on 4 June.',
    'Be part of this nationwide call to action!',
    'Make sure your councillors hear from you!',
    'Or send a letter, fax, or phone them.',
    'Please tell us you called.',
    'P.S. Please forward to your friends and ask them to call as well.',
    'It is important that you call your senators this week.',
    'Call the Senate switchboard on 555 0100.',
    'We, along with the other unions, urge tenants to testify in support of this bill.',
    'WE ASK YOU TO TESTIFY AGAINST THE PLAN.',
    'Help build power for the harbour:',
    'Join neighbours, shops and schools in asking the mayor to think again.',
    'We need you to stand with the crew!',
    'We’re asking you to contact your MP to put the harbour first.',
    'As a supporter, I am writing to invite you personally to add your signature to mine.',
    'Please continue sharing and asking your friends to come along.',
    'There’s still time to get your views in.',
  ])('to act: %s', (sentence) => expect(calloutSentenceKind(sentence)).toBe('take-action'))

  test.each([
    'Read Harbour Watch’s analysis of why the target comes too late.',
    'Check out our step-by-step guide to meeting your MP.',
    'Please select this link to read the complete article.',
    'Read the rest of the Courier op-ed to hear what the crew thinks.',
    'See their address here.',
    'Follow this link if you need convincing.',
    'If you feel strongly about this visit the website:',
  ])('to read on: %s', (sentence) => expect(calloutSentenceKind(sentence)).toBe('read-more'))

  test.each([
    'If you have to contact your landlord about damp, you wait for weeks.',
    'If they never call your office, nothing happens.',
    'Be there no doubt about it, the pier is safe.',
    'It is important that your pier stays open.',
    'Tell that to the skipper who has to go to the pier every day.',
    'What she must do is come up with a plan for the pier, and do it now.',
    'We need you to keep making progress in the study of tides.',
    'Please contact our office if you would like to interview the skipper.',
    'You can help end the night boats',
    'There is time to think.',
    'The switchboard was busy all day.',
  ])('neither: %s', (sentence) => expect(calloutSentenceKind(sentence)).toBeNull())
})
