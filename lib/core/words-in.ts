// The words of a text, one after the other: runs of letters of any alphabet, as /\p{L}+/gu finds them, without an expression's costs
// for each. For texts in small letters that are read word by word.

const anyLetter = /\p{L}/u
const [a, z, highest] = [97, 122, 127]

/** `see`: where the word begins and ends. */
export function eachWord(lowerCase: string, see: (start: number, end: number) => void): void {
  let start = -1
  for (let at = 0; at < lowerCase.length; at++) {
    const code = lowerCase.charCodeAt(at)
    if (code > highest ? isLetter(lowerCase, at) : code >= a && code <= z) {
      if (start < 0) start = at
    } else if (start >= 0) {
      see(start, at)
      start = -1
    }
  }
  if (start >= 0) see(start, lowerCase.length)
}

/** Some letters take two units: both are of it. */
function isLetter(text: string, at: number): boolean {
  const isSecond =
    isBetween(text.charCodeAt(at), 0xdc00, 0xdfff) && isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff)
  return anyLetter.test(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at)!))
}

function isBetween(code: number, from: number, to: number): boolean {
  return code >= from && code <= to
}
