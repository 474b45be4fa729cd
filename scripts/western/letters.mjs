// Which letters are western, how each is written in one byte, and which of them have a property. A text that holds no others may be
// searched by expressions that name these instead of asking for "\p{L}": for that, an engine looks up the letters of the whole world
// each time it reads an expression. In one byte a letter, an expression is compiled once, not once more for two, and runs faster.

/** Signs that texts are set in stand where Latin-1 has controls that no text needs. */
const signs = '‘’‚‛“”„‟‐‑‒–—―…•‣†‡‰′″‹›€™→■▪►●◦'
/** Māori vowels stand for rare letters that behave alike: in both cases, and no sign to any rule. A text with these is not western. */
const [vowels, lenders] = ['ĀāĒēĪīŌōŪū', 'ÐðÞþÌìÕõÝý']

const firstControl = 0x80
const controls = Array.from({ length: 0x20 }, (_, n) => String.fromCharCode(firstControl + n))
const lent = [...controls, ...lenders]

/** Which of Latin-1 each of these is written as. */
export const page = Object.fromEntries([...signs, ...vowels].map((letter, n) => [letter, lent[n]]))

const latin = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code))
/** "ÿ" has its capital elsewhere. */
const isWhole = (letter) => latin.includes(letter.toUpperCase()[0])
const letters = [...latin.filter((letter) => isWhole(letter) && !lent.includes(letter)), ...Object.keys(page)]

/** As in a set. */
export const western = setOf(letters)

/** Those that "\p{L}" matches, as they are written in one byte, as in a set; the engine itself says which. */
export function membersOf(property, flags) {
  const shape = new RegExp(property, flags)
  return setOf(letters.filter((letter) => shape.test(letter)).map((letter) => page[letter] ?? letter))
}

function setOf(letters) {
  const codes = letters.map((letter) => letter.charCodeAt(0)).sort((a, b) => a - b)
  const starts = codes.filter((code, n) => codes[n - 1] !== code - 1)
  const ends = codes.filter((code, n) => codes[n + 1] !== code + 1)
  return starts
    .map((start, n) => (start === ends[n] ? sign(start) : `${sign(start)}-${sign(ends[n])}`))
    .join('')
}

function sign(code) {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
