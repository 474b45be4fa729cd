// Decides whether a sentence really ends where its marks propose it. Looks only at the few characters around the place.

const ending = /([.!?…。！？]+)["'”’»)\]*_]*\s*$/
/** Abbreviations that a name or number follows: never an end. */
const leading = new Set(
  `mr mrs ms mx dr prof sen sens rep reps gov gen lt col sgt capt cpl maj adm cmdr rev fr hon rt st mt ft pres supt insp
   messrs nos v vs rs sec fig para pp vol cf eg ie e.g i.e viz approx ca al jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    /\s+/,
  ),
)
/** Words of their own that are abbreviations before a number: "No. 5", but "She said no." */
const beforeNumber = new Set(['no', 'art', 'ch'])
/** Abbreviations that may also end a sentence: an end only before a word that starts sentences. */
const either = new Set('jr sr inc ltd co corp etc dept est ave blvd ph.d d.c a.m p.m am pm'.split(' '))
const starter = new Set(
  `a an the this that these those there it its he she they we i you his her their our my your who what when where why how
   but and or so if in on at for from to as by with after before while since although because however meanwhile also
   now then yet not no some many most all both each more another one last next earlier later today`.split(
    /\s+/,
  ),
)

/** Does a sentence that began at `start` end before `index`? */
export function isBreak(text: string, start: number, index: number): boolean {
  const left = text.slice(Math.max(start, index - 60), index)
  const right = text.slice(index, index + 40)
  const end = ending.exec(left)
  if (!end || /^[\s"'“‘(]*\p{Ll}/u.test(right)) return false
  if (end[1] !== '.' || /["”’»)]\s*$/.test(left)) return true
  return !isAbbreviation(left.slice(0, end.index), right)
}

function isAbbreviation(left: string, right: string): boolean {
  const token = /[^\s("“‘\[]*$/.exec(left)?.[0] ?? ''
  const word = token.toLowerCase()
  if (leading.has(word)) return true
  if (beforeNumber.has(word)) return /^\s*(?:\d|[IVX]+\b)/.test(right)
  if (/^\d{1,2}$/.test(token)) return isListNumber(left, token)
  if (either.has(word) || /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u.test(token)) return !startsSentence(right)
  return false
}

/** "1." opens an item when it stands first, or after a colon, semicolon or "and". */
function isListNumber(left: string, token: string): boolean {
  const before = left.slice(0, left.length - token.length)
  return /(?:^|[:;,.]|\band|\bor)\s*$/.test(before)
}

/** Does it begin with one of the words that sentences begin with? */
export function startsSentence(right: string): boolean {
  const word = /^[\s"'“‘(\[]*(\p{L}+)/u.exec(right)?.[1]?.toLowerCase()
  return word !== undefined && starter.has(word)
}
