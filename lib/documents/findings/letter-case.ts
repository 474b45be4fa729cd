// How a line uses capitals: what tells a head from a sentence when there is no markup.

const small = new Set(
  'a an the and but or nor for so yet of in on at to by as from with into over per via vs de la le du van von und y e'.split(
    ' ',
  ),
)

/** Written in capitals throughout ("SEN. SMITH URGES …"). A single short word in capitals is an acronym, not a head. */
export function isAllCapitals(line: string): boolean {
  let upper = 0
  let lower = 0
  for (const character of line.slice(0, 400)) {
    if (character !== character.toLowerCase()) upper++
    else if (character !== character.toUpperCase() && ++lower > 20) return false
  }
  return upper + lower >= 4 && lower * 20 <= upper + lower
}

/** Most words of weight begin with a capital, and there are at least two of them. */
export function isTitleCase(line: string): boolean {
  const words = (line.slice(0, 400).match(/\p{L}[\p{L}'’.-]*/gu) ?? []).filter(
    (word) => !small.has(word.toLowerCase()),
  )
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length >= 2 && capital >= words.length * 0.75
}
