// The shapes in which a line names whose text it is. The name is each expression's first group.

import { newspaperWords } from '../names/organisation-words'

const outlet = String.raw`\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:of the |of |the |and |& )?[\p{Lu}\p{N}][\p{L}\p{N}&'’.-]*){0,4}`
export const dateline = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.,’' ]{1,40}(?:, [\p{L}\p{N}. ]{1,30})?\s(?:[–—-]\s)?)?\((${outlet})\)(?:\s*(?:—|–|--|-)|(?=\s?\p{Lu}))`,
  'u',
)
export const copyright = new RegExp(
  String.raw`^(?:©|\([cC]\)|[Cc]opyright)(?: ?(?:©|\([cC]\)|[Cc]opyright))?\s*(?:(?:19|20)\d\d\s*[-–,]?\s*){0,2}(?:[Bb]y )?(?![Cc]opyright)(${outlet})(?![\p{L}\p{N}]| [Cc]opyright)`,
  'u',
)
export const firstPublished = new RegExp(
  String.raw`\b(?:(?:(?:[Oo]riginally|[Ff]irst|[Pp]reviously) (?:published|appeared|posted)(?: on [\p{L}\p{N}, ]{4,30}?\b(?:19|20)\d\d,?(?= (?:in|on|at) ))?|[Tt]his (?:article|op-ed|column|letter|story|essay|commentary|piece) (?:also )?(?:was published|appeared)) (?:by|in|on|at)|(?:appeared|published) in print [^.]{0,60}? of|[Rr]e-?(?:published|printed)(?: here)?(?: with (?:the )?(?:kind )?permission)? (?:of|from|by)) (?:the )?(${outlet})`,
  'u',
)

/** "SOURCE Quay Council" under what an agency of releases passes on, "To the editor of the Courier", "News from the Quay Council team" */
export const passedOn = new RegExp(String.raw`^(?:SOURCE:?|[Vv]ia(?=.* https?:))\s{1,4}(${outlet})`, 'u')
export const toEditor = new RegExp(
  String.raw`^(?:Dear|[Tt]o the) [Ee]ditors? (?:of|at) (?:[Tt]he )?(${outlet})\s*[:,]?$`,
  'u',
)
export const newsFrom = new RegExp(
  String.raw`^(?:(?:[Aa]ll )?(?:[Tt]he )?[Ll]atest )?(?:[Nn]ews|[Uu]pdates)(?: (?:and )?(?:views|updates|stories))? (?:from|for) (?:the )?(${outlet}?)(?: team)?\.?$`,
  'u',
)
/** "Published by the Quay Council on 4 May" */
export const publishedBy = new RegExp(
  String.raw`^(?:[Pp]ublished|[Ii]ssued|[Rr]eleased) by (?:the )?(${outlet}?)(?:,? on\s.*|,\s.*|\s[|•·–—-]\s.*)?$`,
  'u',
)
const papers = [...newspaperWords].filter(
  (word) =>
    !/^(?:news|review|record|recorder|reporter|register|press|leader|advocate|listener|monitor|standard|express)$/.test(
      word,
    ),
)
export const newspaper = new RegExp(
  String.raw`^(?:The (?:\p{Lu}[\p{L}.'’&]* ){0,3}|(?:\p{Lu}[\p{L}.'’&]* ){1,3})(?:\p{Lu}\p{L}*-)?(?:${papers.map((word) => `[${word[0]!.toUpperCase()}]${word.slice(1)}`).join('|')})$`,
  'u',
)
/** "Quay Radio", "quaynews.org" */
const station =
  /^\p{Lu}.*\s(?:News|Media|Radio|Press|Magazine|Journal|Broadcasting|Television|TV)$|^\S+\.(?:com|org|net|news)$/u

export function isPaperName(name: string): boolean {
  return newspaper.test(name) || station.test(name)
}

export const kindOfText =
  /^(?:the )?(?:blog|guest|latest|previous|next|related|original|first|more|your|our|news)\b/i
/** "Quay Daily Courier / 04:35 AM May 4, 2021" */
export const besideTime = new RegExp(
  String.raw`^(${outlet}) [/|•·] (?:\d\d?[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?,? )[^\n]{0,16}\b(?:19|20)\d\d\b`,
  'u',
)
/** "(view story on quaycourier.example)" */
export const viewedOn = new RegExp(
  String.raw`\((?:[Vv]iew|[Rr]ead) (?:the )?(?:full |whole |original )?(?:story|article|post) (?:on|at) (${outlet})\)`,
  'u',
)
/** "From the Quay Council" over a text */
export const from = new RegExp(String.raw`^[Ff]rom (?:the )?(${outlet})$`, 'u')

/** "Be it resolved that the Quay Council urges …" */
export const resolving = new RegExp(
  String.raw`^(?:\W*(?:NOW|THEREFORE|FURTHER|BE IT|[Nn]ow|[Tt]herefore|[Ff]urther|[Bb]e it)\b,? ?){1,5}(?:RESOLVED|[Rr]esolved)[,:]? (?:BY |by )?(?:[Tt]hat |THAT )?(?:[Tt]he |THE )?(${outlet})`,
  'u',
)

/** "Quay Council < 3 mins read": whose it is, beside how long it takes. */
export const readingTime =
  /^(\p{Lu}[\p{L}\p{N}&'’ -]{3,60}?)\s*[<|•·–—-]*\s*(?:less than\s)?\d{1,2}[\s-]?min(?:ute)?s?(?:\sread)?$/u
export const channel = new RegExp(
  String.raw`^(?:Follow|Like|Join|Subscribe to|Find) (?:the )?(\p{Lu}[\p{L}\p{N}&'’.-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}&'’.-]*){0,3}?)(?:['’]s)? (?:WhatsApp|Facebook|YouTube|Telegram|Instagram|Twitter) (?:channel|page|group|account|feed)`,
  'u',
)

/** "KLM PRESS RELEASE" over a text, or "Press release from the Quay Council" */
export const releaseOf = new RegExp(
  String.raw`^(?!(?:Archived|Latest|Recent|Related|All|More|Our|(?:Joint|JOINT)(?= (?:[Pp]ress|PRESS|[Mm]edia|MEDIA|[Nn]ews|NEWS)\b)) )(${outlet}) (?:PRESS|MEDIA|NEWS|[Pp]ress|[Mm]edia|[Nn]ews) (?:RELEASE|STATEMENT|ADVISORY|OFFICE|[Rr]elease|[Ss]tatement|[Aa]dvisory|[Oo]ffice):?$`,
  'u',
)
/** "Promoted by Ola Brook on behalf of the Quay Party", "Paid for by the Quay Party" */
export const imprint = new RegExp(
  String.raw`^(?:(?:Promoted|Printed|Published|Authori[sz]ed)\b[^.\n]{0,160}? on behalf of|Paid for by) (?:the )?(${outlet})`,
  'u',
)
/** "Support the Courier" on a line of its own */
export const supportLine = new RegExp(String.raw`^(?:Support|Donate to|Welcome to|About) (${outlet})$`, 'u')
