// What a meeting resolves that somebody be asked, what a reader is to tell somebody, and what is no ask of whoever decides.

import { askedIn, asksOf } from './asks-of'

test.each([
  [
    'Be it resolved by the Town of Vale that the Quay Commission be urged to refuse the permit.',
    'the Quay Commission → refuse the permit',
  ],
  [
    'It was agreed that the harbour board be asked not to sell the pier.',
    'the harbour board → not to sell the pier',
  ],
  ['Tell the Harbour Board: bring back the night ferry.', 'the Harbour Board → bring back the night ferry'],
])('somebody is asked: %s', (sentence, ask) => expect(askedIn(sentence)).toEqual([ask]))

test.each(['They warned that the board will be asked to answer.', 'You love this pier. Show it.'])(
  'nobody is asked: %s',
  (sentence) => expect(askedIn(sentence)).toEqual([]),
)

test('a list stands under what somebody be asked to do', () => {
  const text =
    'It was resolved that the County Council be asked to:\n\n(a) mend the pier;\n\n(b) publish the survey.'
  expect(askedIn(text)).toEqual([
    'the County Council → mend the pier',
    'the County Council → publish the survey',
  ])
})

test('below a letter its signing and sharing is asked of everybody, and not of whom it greets', () => {
  const text =
    'Dear Minister,\n\nWe ask you to mend the pier.\n\nPlease sign and share this petition with your friends.'
  expect(asksOf(text).map(({ target, audience }) => [target?.text ?? null, audience])).toEqual([
    ['Minister', 'decision-maker'],
    [null, 'public'],
  ])
})
