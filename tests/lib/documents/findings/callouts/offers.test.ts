// What organisations put under their texts: an offer and the call behind it, gifts to consider, cases to follow.

import { calloutSentenceKind } from '@/lib/documents/findings/callouts/callout-sentences'
import { buttonKind } from '@/lib/documents/findings/callouts/buttons'
import { findCallouts } from '@/lib/documents/findings/callouts/find-callouts'
import { cpuMsOf } from '@/tests/support/cpu-ms'
import { readText } from '@/tests/support/found-in'

const story = 'The ferry has not called for a year.\n\nNobody has said why, and the quay is empty.\n\n'
const textsOf = async (line: string) => findCallouts(await readText(story + line)).map(({ text }) => text)

describe('findCallouts', () => {
  test.each([
    'Do you want to be informed of our work on the quay? Sign up here',
    'Want to do more? Join the campaign today.',
    'Are you interested in ferries? Subscribe to our newsletter.',
  ])('an offer and the call behind it are one: %s', async (line) =>
    expect(await textsOf(line)).toEqual([line]),
  )

  test('an offer to hear more sends to read', async () => {
    const kindsOf = async (line: string) => findCallouts(await readText(story + line)).map(({ kind }) => kind)
    expect(await kindsOf('Do you want to be informed of our work? Sign up here')).toEqual(['read-more'])
    expect(await kindsOf('Do you want to help us at the quay? Sign up here')).toEqual(['take-action'])
  })

  test.each(['Do you know why it is late? Sign up here.', 'Who would like to wait? Sign up here.'])(
    'a question that offers nothing stands alone: %s',
    async (line) => expect(await textsOf(line)).toEqual(['Sign up here.']),
  )
})

describe('calloutSentenceKind', () => {
  test.each([
    'Please consider donating to the ferry fund.',
    'Consider supporting the Courier with a monthly gift.',
    'Consider becoming a member.',
    'Sign the petition, have your say.',
    'Join us on Sunday at the quay, your friends can have their say.',
    'Fight for every island – support the Quay Union.',
    'Explore their map, sign their petition and stand by the islands.',
    'To endorse this letter, please fill out this form.',
    'Contact us if you would like to carry leaflets',
    'Please do feel free to reach out to us.',
    'If you run a shop on the quay, get in touch.',
    'Anyone eager to hear more about the ferry can attend our evening at 7 pm.',
    'We invite you to write to us, or come to the quay.',
    'Tell your readers about the day of action.',
    'Simple, send an email to the board.',
    'You can help: send an email right now.',
    'Donate right now!',
    'This email should be sent to board@quay.example.',
    'Join our bold network of islanders from every walk of life.',
    'Use the form that appears below to send me a quick email.',
    'So, it’s time to pick up the phone and urge your councillor to back the ferry.',
    'If your councillor sits on the ferry board: Use this form to ask for a meeting.',
    'Please join your quayside neighbors at the board’s meeting on Feb. 9 at 6 p.m.',
    'Join a coalition of crews and riders at a rally for the ferry.',
    'If you live in Dale please join with me to persuade him to vote against it.',
  ])('to act: %s', (sentence) => expect(calloutSentenceKind(sentence)).toBe('take-action'))

  test.each([
    'Stay tuned to our blog to keep in touch.',
    'Follow the case',
    'Check out our work on clean harbours.',
    'Check out the Quay Library’s toolkit for islanders.',
    'Get the latest from the quay in your inbox.',
    'Keep up with the ferries by following us.',
    'Read the petition in full.',
    'To find out more, click here to see what the report says.',
    'Read the language of the vote here.',
    'Subscribe now to our weekly paper.',
    'For the latest news of the quay download our app.',
    'Click below to read our letter to the board.',
  ])('to read on: %s', (sentence) => expect(calloutSentenceKind(sentence)).toBe('read-more'))

  test.each([
    'The board should consider supporting the ferry.',
    'Consider the ferry that never came.',
    'Consider becoming a sailor.',
    'Reach out to the poor.',
    'Stop the ferries – the islanders will not.',
    'Stop the rot – support the crews, says the harbour master.',
    'Stay informed about the tide, sailors say.',
    'End of the line – give way.',
    'Help is on its way: join the queue.',
    'Explore any island and you will find a quay.',
    'Those who wait can only hope.',
    'Follow the story of the ferry and you will weep.',
    'While comments can be sent by post, this is slow and helps nobody.',
    'Website: https://ferry.example',
    'A copy of our petition was filed with the court.',
    'We invite the board to write to us.',
    'Get the latest ferry or walk.',
    'See the boats that call here every morning.',
  ])('of the story: %s', (sentence) => expect(calloutSentenceKind(sentence)).toBeNull())
})

test.each(['you can also ', 'so please ', 'then you can ', 'if you can, ', 'if you wait please '])(
  'a sentence that says "%s" over and over is read at once',
  async (words) => {
    const sentence = `${words.repeat(350 / words.length)}be there`
    expect(await cpuMsOf(() => calloutSentenceKind(sentence))).toBeLessThan(500)
  },
)

describe('buttonKind', () => {
  test.each(['Endorse the letter', 'Join the Quay Forum'])('does nothing but send on: %s', (line) =>
    expect(buttonKind(line)).toBe('take-action'),
  )
})
