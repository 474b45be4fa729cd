// What a press on "your signatures" has done, in words.

export type MyOutcome = { slug: string; done: MyDone; typed?: string }

const words = {
  shown: 'Your name is shown on the campaign’s page.',
  hidden: 'Your name is not shown any more.',
  commented: 'Your comment is kept.',
  chosen: 'Your choice is kept.',
  withdrawn: 'Withdrawn. It leaves the count within seconds, and you get no more mail about it.',
  undone: 'Undone. Your signature is again as it was before.',
  signed: 'Signed and confirmed. Thank you.',
  mailed: 'We have mailed you a link: your signature counts once you press the button behind it.',
  'not-plain': 'Nothing was changed: the comment holds hidden or control characters. Type it again.',
  'too-long': 'Nothing was changed: use at most 500 characters.',
  'not-there': 'Nothing was changed: this signature is not as it was when you opened the page.',
} as const

export type MyDone = keyof typeof words

export function doneWords(done: MyDone): string {
  return words[done]
}

export function isRefusal(done: MyDone): boolean {
  return done === 'not-plain' || done === 'too-long' || done === 'not-there'
}

/** Null for what an address made up. */
export function readDone(text: string | null): MyDone | null {
  return text !== null && Object.hasOwn(words, text) ? (text as MyDone) : null
}
