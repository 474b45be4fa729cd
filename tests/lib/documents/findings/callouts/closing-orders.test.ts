// Orders to the reader with which op-eds and petitions close, and sentences of the story that begin alike.

import { calloutSentenceKind } from '@/lib/documents/findings/callouts/callout-sentences'

describe('calloutSentenceKind', () => {
  test.each([
    'Take the time to learn the tides and get involved.',
    'Make time to have your say.',
    'Visit www.quay.example to participate and share your thoughts with the board.',
    'Visit quay.example to take part.',
    'You can endorse the open letter through this form.',
    'You can sign the joint statement via our page.',
    'Please e mail your friends and ask them to sign.',
    'Ask your neighbours to sign the petition.',
    'Be part of the solution, ashore or afloat.',
    'We still need help ... please consider donating today!',
    'Search for Save the Quay at: quay.example to add your signature.',
    'If you’d like to stand with the crew, sign our petition here.',
    'Feel free to write to your councillor about the quay.',
    'Kindly let us know if you can come.',
    'We encourage any workers with ideas to reach out for help.',
    'Be sure to sign our petition by Friday.',
    'Don’t forget to write to your MP before the vote.',
  ])('to act: %s', (sentence) => expect(calloutSentenceKind(sentence)).toBe('take-action'))

  test.each([
    'Take the time to rest.',
    'Remember to wear a hat.',
    'Make sure your crews are paid.',
    'They asked us to please consider the crew.',
    'Search the quay to find what neglect does.',
    'Visit the quay to see what neglect does.',
    'You can endorse the letter or leave it.',
    'Ask your neighbours what they saw.',
    'Be part of the solutions that fail and you will tire.',
  ])('of the story: %s', (sentence) => expect(calloutSentenceKind(sentence)).toBeNull())
})
