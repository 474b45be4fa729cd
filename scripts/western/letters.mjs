// Which letters are western, and which of them have a property. A text that holds no others may be searched by expressions that name
// these instead of asking for "\p{L}": for that, an engine looks up the letters of the whole world each time it reads an expression.

/** As in a set: Latin as western Europe and Māori write it, signs beside it, and what each of them is in the other case. */
export const western = String.raw`\0-\xff\u0100\u0101\u0112\u0113\u012a\u012b\u014c\u014d\u016a\u016b\u0178\u039c\u03bc\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2122\u2190-\u21ff\u25a0-\u25ff\u200b\ufeff`

const units = 0x10000

const letters = lettersOf(new RegExp(`[${western}]`))

function lettersOf(shape) {
  const all = Array.from({ length: units }, (_, code) => String.fromCharCode(code))
  return all.filter((letter) => shape.test(letter))
}

/** Those that "\p{L}" matches, as in a set; the engine itself says which. */
export function membersOf(property, flags) {
  const shape = new RegExp(property, flags)
  const codes = letters.filter((letter) => shape.test(letter)).map((letter) => letter.charCodeAt(0))
  const starts = codes.filter((code, n) => codes[n - 1] !== code - 1)
  const ends = codes.filter((code, n) => codes[n + 1] !== code + 1)
  return starts
    .map((start, n) => (start === ends[n] ? sign(start) : `${sign(start)}-${sign(ends[n])}`))
    .join('')
}

const sign = (code) => `\\u${code.toString(16).padStart(4, '0')}`
