// Words of documents and names of files as a part of one line: no line ends, and nothing that a terminal would act on or turn round.

const unprintable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unprintable, '').trim()
}
