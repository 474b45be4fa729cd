// The words between quotation marks of any style: “…”, „…“, "…", «…», »…«, ‹…›, 「…」, ＂…＂, 〝…〞, ``…'', ‘…’ and '…', where those are no
// apostrophes. A quotation that a paragraph leaves open goes to its end. Pure.

/** From mark to mark. */
export type Quotation = { words: string; start: number; end: number }

const curly = /“([^“”]{2,})(?:”|(?=“)|$)/gu
const low = /„([^“”„]{2,})(?:[“”"]|$)/gu
const straight = /["＂]([^"＂]{2,})["＂]/gu
const pointed = /«([^«»]{2,})(?:»|$)/gu
const inward = /»([^«»]{2,})(?:«|$)/gu
const single = [/‹([^‹›]{2,})›/gu, /›([^‹›]{2,})‹/gu]
const cornered = /[「『]([^「」『』]{2,})[」』]/gu
const primed = /〝([^〝〞〟]{2,})[〞〟]/gu
const typed = /``((?:[^`'\n]|'(?!')){2,2000})''/gu
/** An apostrophe stands before a letter, or behind one that no quotation has opened. */
const raised = /(?<![\p{L}\p{N}])[‘‚]((?:[^‘’\n]|’(?=\p{L})){2,2000})[’‘](?!\p{L})/gu
const upright = /(?<![\p{L}\p{N}'`])'(?![\d'])((?:[^'\n]|'(?=\p{L})){2,2000})'(?![\p{L}\p{N}'])/gu

export function quotationsIn(text: string): Quotation[] {
  return stylesOf(text).flatMap((style) =>
    [...text.matchAll(style)].map(({ index: start, 0: whole, 1: inside = '' }) => {
      return { words: inside.trim(), start, end: start + whole.length }
    }),
  )
}

/** What opens in one language closes in another: the first mark decides. */
function stylesOf(text: string): RegExp[] {
  return [
    text.includes('„') ? low : curly,
    straight,
    /^[^«»]*»/.test(text) ? inward : pointed,
    /^[^‹›]*›/.test(text) ? single[1]! : single[0]!,
    ...[cornered, primed, typed, raised, upright],
  ]
}
