// The language of a text by its most common small words: enough to know whether the English rules may be used.
// Languages share few of these words; a text that holds too few of any list stays 'und'.

import { eachWord } from '@/lib/core/words-in'

const smallWords: Record<string, string> = {
  en: 'the and of to in that is for on with was are this by be have has will not we it as from their they who which would can our',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer wir sind',
  fr: 'le la les et des du un une est que qui dans pour par sur pas plus au avec ne se ce il sont nous cette ont aux leur mais',
  es: 'el la los las y que en un una por con para es se del al como más su lo sus pero ha son este esta fue sobre entre ya',
  it: 'il la le di e che un una per con del della dei non si è in più come sono ha gli alla al nel anche da questo lo delle',
  pt: 'o a os as e que do da em um uma para com não por mais dos das no na se é ao como mas foi ser são pela pelo à',
  nl: 'de het een en van in is op te dat voor met zijn niet aan er ook om door over bij maar wordt als uit naar deze hebben wij',
  sv: 'och att det som en på är av för med den till inte har de om ett var men så vi från kan ska när',
  da: 'og at det som en på er af for med den til ikke har de om et var men så vi fra kan skal når der',
  pl: 'i w na z do się nie że jest to o od za jak po dla przez ale są ich który tym oraz także',
}

const sampled = 5000

const languages = Object.keys(smallWords)
/** The places in `languages` of those that have the word. */
const table = new Map<string, number[]>()
for (const [place, words] of Object.values(smallWords).entries())
  for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), place])

const longest = Math.max(...[...table.keys()].map((word) => word.length))

/** ISO 639-1, or 'und'. What markup declares is believed only where the words cannot tell. */
export function languageOf(text: string, declared?: string): string {
  const { words, scores } = scoresOf(sample(text).toLowerCase())
  const best = Math.max(...scores)
  const isTold = best > 0 && best >= words * 0.12 && scores.indexOf(best) === scores.lastIndexOf(best)
  return isTold ? languages[scores.indexOf(best)]! : (declared ?? 'und')
}

/** How many words there are, and how many of them each language has. */
function scoresOf(text: string): { words: number; scores: number[] } {
  const scores = languages.map(() => 0)
  let words = 0
  eachWord(text, (start, end) => {
    words++
    if (end - start > longest) return
    for (const place of table.get(text.slice(start, end)) ?? []) scores[place]!++
  })
  return { words, scores }
}

/** The middle of a long text: its head may be a menu in another language. */
function sample(text: string): string {
  const start = text.length > sampled ? Math.floor((text.length - sampled) / 2) : 0
  return text.slice(start, start + sampled)
}
