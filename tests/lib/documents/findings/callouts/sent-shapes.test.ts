// One sentence a row, set between two of a story, and which kind of call-out it is.

import { findCallouts } from '@/lib/documents/findings/callouts/find-callouts'
import { readOf } from '../asks/asks-of'

const rows = `
  Sign our petition to reopen the baths. | take-action
  Will you sign our petition calling on the harbour board to reopen the baths? | take-action
  So please sign our petition and help the crews. | take-action
  Please sign and share our petition. | take-action
  Add your voice today. | take-action
  Add your name to the call for a new quay. | take-action
  Join the crews on Saturday at noon. | take-action
  Join our campaign for a new quay. | take-action
  Tell the harbour board to mend the quay. | take-action
  Write to your councillor today. | take-action
  Email your MP about the ferry. | take-action
  Email the harbour board at board@dale.example. | take-action
  Call your senator now on 555 0100. | take-action
  Tweet your MP using #quay. | take-action
  Donate to the appeal. | take-action
  Chip in to save the baths. | take-action
  Help us save the baths. | take-action
  Share this petition with your friends. | take-action
  Have your say on the plan by 4 June. | take-action
  Make a submission before Friday. | take-action
  You can sign the petition at quay.example/sign. | take-action
  Take a minute to write to your MP. | take-action
  Use our online tool to contact your MP. | take-action
  Click here to sign the petition. | take-action
  To sign the petition, click here. | take-action
  Sign up to our newsletter. | read-more
  Make sure you sign up to our newsletter. | read-more
  Subscribe to our newsletter for updates. | read-more
  Find us on social media | read-more
  Follow us on Facebook and Twitter. | read-more
  Follow the Dale Courier WhatsApp channel here | read-more
  Like our page on Facebook. | read-more
  Read the full report here. | read-more
  Read our open letter to the board. | read-more
  View previous quay events here: http://quay.example/events | read-more
  Read more: Why the quay matters | read-more
  Also read: Crews march on the town hall | read-more
  Read also: Crews march on the town hall | read-more
  The full report is available at www.quay.example. | read-more
  A copy of the letter can be found here. | read-more
  A copy of the submission is attached. | read-more
  The report can be downloaded from our website. | read-more
  Download the report. | read-more
  Watch the video here. | read-more
  Listen to the interview on the Dale Courier podcast. | read-more
  For more information, visit www.quay.example. | read-more
  For further information contact Ada Stone on 555 0100. | nothing
  More information is available on our website. | read-more
  Find out more about the campaign. | read-more
  Learn more about our work. | read-more
  Submission by the Dale Crews: http://quay.example/submission.pdf | read-more
  Report of the harbour inquiry: www.quay.example/report | read-more
  See the plan at www.quay.example/plan. | read-more
  Visit our website to see the plan. | read-more
  Register for the meeting here. | take-action
  RSVP by 5 May. | take-action
  Come to the rally on Saturday at noon. | take-action
  Attend the public meeting on Tuesday evening. | take-action
  Volunteer with us. | take-action
  Become a member today. | take-action
  Contact your local representatives | take-action
  Get involved | take-action
  Start a petition | take-action
  Text QUAY to 55555. | take-action
  Vote yes on 4 June. | take-action
  Boycott the ferry this weekend. | take-action
  Send your comments to the board by Friday. | take-action
  The crews wrote to the mayor in June. | nothing
  She signed the petition on Monday. | nothing
  The harbour board will read the report in May. | nothing
  Visitors can walk along the quay. | nothing
  We visited the harbour and found it closed. | nothing
  Stone said people should sign the petition. | nothing
  Keep the quay open. | nothing
  The council must mend the quay. | nothing
`
  .trim()
  .split('\n')
  .map((row) => row.trim().split(' | ') as [string, string])

test.each(rows)('%s', (sentence, kind) => {
  const story = [
    'The quay of Dale',
    'The crews met on Tuesday and spoke of the tide.',
    sentence,
    'They meet in June.',
  ]
  const found = findCallouts(readOf(story.join('\n\n')))
  expect(found.map((callout) => [callout.kind, callout.text])).toEqual(
    kind === 'nothing' ? [] : [[kind, sentence]],
  )
})
