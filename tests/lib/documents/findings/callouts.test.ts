import { findCallouts } from '@/lib/documents/findings/callouts/find-callouts'
import { readText } from '@/tests/support/found-in'

const callouts = async (text: string) => findCallouts(await readText(text))

describe('findCallouts', () => {
  test('a labelled line is one, with what follows the colon and its address', async () => {
    const [callout] = await callouts('Take Action: Ask for the bridge https://a.example/act.')
    expect(callout).toMatchObject({
      kind: 'take-action',
      label: { text: 'Ask for the bridge https://a.example/act.' },
      url: 'https://a.example/act',
    })
  })

  test.each([
    ['Read More: The road that nobody mends', 'read-more'],
    ['Related: The road that nobody mends', 'read-more'],
    ['ACT NOW: Write to the mayor', 'take-action'],
    ['Sign the petition here.', 'take-action'],
    ['The public are invited to sign the petition at a.example/p', 'take-action'],
    ['You can take action on this here.', 'take-action'],
    ['Write to your MP and ask for the bridge.', 'take-action'],
    ['Follow Dale Post on Facebook and Instagram.', 'read-more'],
    ['Read the full report here.', 'read-more'],
    ['For more information, visit www.a.example.', 'read-more'],
    ['The petition can be viewed and signed here: https://a.example/p', 'take-action'],
    ['The petition is at a.example/p and is open until June.', 'take-action'],
    ['Petition link: https://a.example/p', 'take-action'],
    ['To add your name, visit a.example/p.', 'take-action'],
    ['I encourage you to contact your city councilor and find out how.', 'take-action'],
    ['Call 202-555-0142 and ask your senators to vote no.', 'take-action'],
    ['If you agree, please write to the minister and tell her so.', 'take-action'],
    ['Residents can have their say by 4 June at a.example/say.', 'take-action'],
    ['Help us keep the pool open: sign the petition today.', 'take-action'],
    ['Tell Congress to save the ferry.', 'take-action'],
    ['Vote yes on Measure 4 on 5 June.', 'take-action'],
    ['Click here to sign the petition.', 'take-action'],
    ['Click here to read the letter.', 'read-more'],
    ['Click here to send a message to your senators.', 'take-action'],
    ['Sign up for our newsletter to stay informed.', 'read-more'],
    ['Sign up for our alerts so that you can take action in time.', 'take-action'],
    ['Read the full letter below.', 'read-more'],
    ['To read the full text of the letter, click here.', 'read-more'],
    ['The letter can be read here: https://a.example/letter', 'read-more'],
    ['A copy of the report is available online at a.example.', 'read-more'],
    ['For details, go to the league’s website, www.a.example.', 'read-more'],
    ['Act now to save the ferry.', 'take-action'],
    ['Add your voice to the call for a safe crossing.', 'take-action'],
    ['Please take two minutes to write to your MP.', 'take-action'],
    ['Use our template letter to write to your councillor.', 'take-action'],
    ['Can you chip in $5 to keep our campaign going?', 'take-action'],
    ['Attend the public hearing on 4 June and speak up for the pool.', 'take-action'],
    ['Respond to the consultation by 4 June.', 'take-action'],
    ['To get involved, email hello@a.example.', 'take-action'],
    ['Donate: a.example/give', 'take-action'],
    ['Call Senator Hill at 202-555-0142 and urge her to vote no.', 'take-action'],
    ['Read more about the march and how you can join it.', 'read-more'],
    ['Residents can have a part in it by completing the online survey at a.example/say.', 'take-action'],
    ['Then, share this alert with five neighbours.', 'take-action'],
    ['If you know who would care, please forward this newsletter to them.', 'take-action'],
    ['Please write immediately, in any language:', 'take-action'],
    ['Object online at a.example quoting reference 7/22.', 'take-action'],
    ['To find out more about the ballot, go to a.example/ballot.', 'read-more'],
    ['To stay informed about the ballot, please follow our page.', 'read-more'],
    ['To stay informed and to find the rally nearest to you, please visit a.example.', 'take-action'],
    ['To find your local branch, go to a.example/branches.', 'take-action'],
    ['To sign this petition, enter your name and address below.', 'take-action'],
    ['Call on the mayor to open the quay.', 'take-action'],
    ['Read our fact sheet on the ferry here: www.a.example/facts', 'read-more'],
    ['Read the inspector’s report in full at a.example/report.', 'read-more'],
  ])('%s', async (line, kind) => {
    expect((await callouts(line)).map((callout) => [callout.text, callout.kind])).toEqual([[line, kind]])
  })

  test.each([
    'More than 9,000 people have signed the petition.',
    '“Sign the petition,” she said at the bridge.',
    'The council read more letters: all of them were angry.',
    'He urged the mayor to take action before the winter.',
    'Contact: Ada Stone, 555/010-2200.',
    'Petition: Keep the bridge of Dale open',
    'The petition can no longer be signed.',
    'Voters can read the measure at the town hall, but few do.',
    'They tell the council to wait, and vote for nothing.',
    'For further information please contact:',
    'Our message to ministers: act now.',
    'Please call Ada Stone at 202-555-0142.',
    'Can you imagine a town without a pool?',
    'The council resolves to:\n\n1. Write to the minister for time\n2. Publish the survey',
    'For more information contact Ada Stone at ada@a.example.',
    'For further information: press@a.example / 020 5550 142',
    'b) urge party leaders to keep the peace;',
    'To read the ruling, go to page nine.',
  ])('the story is none: %s', async (line) => {
    expect(await callouts(line)).toEqual([])
  })

  test('what opens an alert is its headline, further down the same line calls to act', async () => {
    const line = 'Tell the council: Keep the bridge open'
    const story = 'The bridge of Dale has been closed for a year, and nobody was asked before it was done.'
    expect(await callouts(`ACTION ALERT\n\n${line}\n\n${story}`)).toEqual([])
    expect(await callouts(`Bridge shut\n\n${story}\n\n${line}`)).toMatchObject([{ text: line }])
  })

  test('within a paragraph the sentence alone is the call-out', async () => {
    const [callout] = await callouts(
      'The bridge has been closed for a year. You can add your name here. It will be delivered in May.',
    )
    expect(callout?.text).toBe('You can add your name here.')
  })
})
