// Numbers on a page that none of its documents has: they stop publication. Pure.

const number = /\d+(?:[.,  ]\d+)*/g

/** Each number of `texts` (as written) that is in none of `documents`, once. */
export function listUnsupportedNumbers(texts: string[], documents: string[]): string[] {
  const known = new Set(documents.flatMap(numbersOf).map(bare))
  return [...new Set(texts.flatMap(numbersOf))].filter((written) => !known.has(bare(written)))
}

function numbersOf(text: string): string[] {
  return text.match(number) ?? []
}

/** 65,000 and 65 000 are the same number; 1.5 and 15 are not. */
function bare(written: string): string {
  return written.replace(/[,  ](?=\d{3}(?!\d))/g, '')
}
