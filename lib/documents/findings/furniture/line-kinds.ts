// What a short line is by its shape alone: furniture that surrounds a story in papers, on web pages and in press releases.

import { remembered } from '@/lib/core/remembered'
import type { Block } from '../structure'
import { dateInLine, dateShape } from '../dates'

export type LineKind =
  | 'advertisement'
  | 'style'
  | 'copyright'
  | 'date'
  | 'format'
  | 'keywords'
  | 'contact'
  | 'caption'
  | 'end-mark'
  | 'salutation'
  | 'sign-off'
  | 'sharing'
  | 'consent'
  | 'page-mark'

const longest = 300
const longestNotice = 1200
/** What a site says of itself to whoever opens it: no word of the story. */
const consent =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site|[\w .]{2,40}) uses? (?:\w+ ){0,3}cookies\b|by (?:continuing|using|browsing)\b[^.]{0,60}\b(?:site|website|page)\b[^.]{0,60}\b(?:agree|accept|consent)|(?:we|our partners) (?:and our partners )?(?:value|respect) your privacy|(?:this|our) (?:web)?site requires (?:javascript|cookies))/i

/** What one presses to get about a page, one or several in a line: "Skip to content Skip to navigation". */
const place =
  '(?:the )?(?:main |primary |page |site )?(?:content|navigation|nav|menu|search(?: box| form)?|footer|index)'
const control = [
  `(?:skip|jump|go|back)(?: directly)?(?: to)? ${place}(?: ?access ?keys? help)?`,
  `(?:toggle|open|close|show|hide|expand|collapse|main|site|mobile|primary|secondary|user) (?:main |site |mobile |primary )?(?:menu|navigation|nav|search|sidebar|submenu)`,
  'menu|search|close|home|log ?in|log ?out|sign in|sign out|register|donate(?: now| today)?|give now|subscribe|my account|my basket|accessibility|site ?map',
].join('|')
const controls = new RegExp(String.raw`^(?:(?:${control})(?![a-z\d])[\s|·•/>»:]*)+$`, 'i')

/** Names of files where pictures stood. */
const pictures = /^(?:(?:[\w-]{1,60} )?[\w-]{1,60}\.(?:png|jpe?g|gif|svg|webp)\s*)+$/i

const shapes: [LineKind, RegExp][] = [
  [
    'advertisement',
    /^(?:\[?advertise?ments?\b|sponsored\b|\(?ad\)?$|(?:story|article) continues below|scroll to continue|continue reading)/i,
  ],
  ['advertisement', /^(?:[Ff]ind|[Ss]ee|[Rr]ead|[Gg]et) more (?:from|by) \p{Lu}.{2,80}$/u],
  [
    'advertisement',
    /\b(?:[Jj]oin|[Ss]ubscribe|[Ss]ign up|[Uu]pgrade|[Gg]o \p{Lu}\p{Ll}+)\b[^.?!]{0,60}\b(?:from|for|at)\b[^.?!]{0,30}[$€£]\d[\d.]* ?(?:a|per|each|\/) ?(?:day|week|month|year)\b/u,
  ],
  ['style', /^(?:@media\b|[\w.#*@-][\w.#:,>()\s-]{0,80}\{[^{}]{0,200}[:;}])/],
  ['copyright', /(?:^(?:©|\(c\)\s|copyright\b|all rights reserved)|\ball rights reserved\.?$)/i],
  [
    'format',
    /^(?:for )?(?:immediate release|(?:archived |latest |recent )?(?:press|news|media) (?:release|statement|advisory)s?|(?:news|opinion|op-ed|analysis|comment(?:ary)?|editorial|blog|feature|features|exclusive|breaking(?: news)?|statement|speech|interview|explainer|report|perspective|letters?|latest|home|video|podcast|stories|story|article|news & views|petition|open letter|action alerts?|legislative alert|urgent action|urgent appeal|abstract|summary|full text|body|lead|text))(?: *[:.]?)$/i,
  ],
  [
    'format',
    /^(?:petition|bill|motion|resolution|briefing|paper|release|report|document|ref(?:erence)?)(?: +(?:no\.?|number|#))? *:? *[a-z]{0,3}[-–/ ]?\d[\w/.-]*$/i,
  ],
  [
    'format',
    new RegExp(
      String.raw`^(?:for immediate (?:release|publication)|(?:press|news|media) (?:release|statement|advisory|notice))\s*[|:•·,–—-]\s*(?:(?:strictly )?(?:under )?embargo|not for|for (?:immediate|release|publication|use)\b|(?:${dateShape})).{0,100}$`,
      'i',
    ),
  ],
  [
    'format',
    new RegExp(
      String.raw`^(?:for immediate (?:release|publication)|(?:press|news|media) (?:release|statement|advisory|notice))\s*(?:[\s|:•·,–—-]\s*(?:press |media |news )?contacts?\b.{0,150}|\s(?:${dateShape}))$`,
      'i',
    ),
  ],
  [
    'format',
    /^(?:strictly )?(?:under embargo|embargo(?:ed)?(?:\s*:| until| till| to| for)|not for (?:publication|broadcast|release)\b|for (?:release|publication|use)(?::| on\b| after\b| at\b))[^?!]{0,100}$/i,
  ],
  ['keywords', /^(?:keywords?|tags?|filed under|topics?|see also tags|hashtags?)\s*:/i],
  ['contact', /^(?:(?:media|press) )?contact (?:details|information|person)s?\b.{0,40}$/i],
  [
    'contact',
    /^(?:(?:media|press|for (?:more|further) information|further information|inquiries|enquiries)[^:]{0,40})?\b(?:contacts?|phone|tel|e-?mail|fax|media enquiries|press office)\s*:/i,
  ],
  [
    'contact',
    /^(?:for (?:more|further) information|for media (?:enquiries|inquiries)),? (?:please )?contact\b/i,
  ],
  [
    'contact',
    /^(?:(?:phone|tel|mobile|cell|fax|office)\b[.: ]+)?\(?\+?\d[\d ()./-]{6,24}(?:\([a-z ]{2,12}\))?$|^e-?mail\b[: ]+\S+@\S+$/i,
  ],
  [
    'caption',
    /^(?:date \d{4}-\d\d-\d\d )?(?:photo|photograph|image|picture|pictured|caption|video|credit|photo credit|illustration|file photo|above|left|right|hide caption|toggle caption)\s*(?::|by\b|credit\b|caption\b)/i,
  ],
  [
    'caption',
    /(?:\((?:photo|image|picture|credit|ap photo|file)\b[^()]{0,120}\)|\b(?:getty images|ap photo|shutterstock|flickr|afp|reuters)\s*[/|:)][^.]{0,60}|[/|(]\s*(?:getty images|ap|afp|reuters|shutterstock|flickr)\b\)?|\bphoto(?:graph)?(?::| by ) ?[^.]{1,60})\.?$/i,
  ],
  [
    'consent',
    /^(?:(?:accept|reject|allow|manage|decline)(?: all| optional| necessary)?(?: cookies| preferences| settings)?|cookie (?:settings|preferences|policy|notice)|your privacy choices|got it!?|(?:site |\w{2,12} )?logo|artboard \d{1,3}|(?:warning|error|status|system) message|\[?an error occurred while processing\b.{0,60}|random header image.{0,40}|\d[\d,.]* (?:more )?(?:signatures? )?(?:needed|to go)(?: (?:to reach|until) \d[\d,.]*)?|no caption.{0,20}|have your say|listen live|watch live|back to top)$/i,
  ],
  ['consent', controls],
  [
    'consent',
    /^(?:go|click|visit|see)(?: here)? (?:to|for) (?:our|the) (?:[\w-]+ ){0,2}(?:press|news|media) (?:releases?|area|archive|room|cent(?:re|er))\b[^.?!]{0,80}\.?$/i,
  ],
  ['page-mark', /^updated? posted\b.{0,30}\bago$/i],
  ['page-mark', /^\W{0,3}(?:page|p\.) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?\W{0,3}$/i],
  ['end-mark', /^(?:[#*_=~•–—-][#*_=~•–—\s-]*|-?\s*(?:ends?|30)\s*-?)$/i],
  ['salutation', /^(?:hi|hello|hey)(?: [a-z'’.-]+){0,3}[,!][^a-z]*$/i],
  [
    'salutation',
    /^(?:dear|to whom it may concern|to the editor|honou?rable|your (?:excellenc(?:y|ies)|honou?r|grace|majesty|(?:royal )?highness))\b[^.?!]{0,100}[,:]?$/i,
  ],
  [
    'sign-off',
    /^(?:(?:yours|very|most)?[ -]*(?:sincerely|faithfully|truly|respectfully|cordially)(?: yours)?|yours|(?:kind|best|warm)(?:est)? regards|regards|in solidarity|signed|respectfully submitted|the undersigned|with (?:great |deep |kind |best |warm |many )?(?:respect|thanks|gratitude|regards|wishes)|many thanks|in unity)\b[^.?!]{0,30}[,:]?$/i,
  ],
  [
    'sharing',
    /^(?:share(?: (?:this|on|via|article|story).{0,40})?|tweet|print|e-?mail this|facebook|twitter|whatsapp|save|comments?|\d+ (?:comments?|shares?)|(?:sign up|subscribe)\b.{0,80}\b(?:newsletter|inbox|updates|alerts).{0,40})\.?$/i,
  ],
  ['sharing', /^(?:update )?posted (?:\d+|an?|one) (?:minute|hour|day|week|month|year)s? ago$/i],
  [
    'sharing',
    /^(?:(?:share|print|e-?mail|copy link|facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|tumblr|telegram|messenger|instagram|youtube|bluesky|mastodon|threads)(?![a-z\d])[\s|·•,/]*){2,}$/i,
  ],
]

/** Most shapes are told by how the line begins: one question for all of them, as most lines have none. */
const openings = shapes
  .map(([, shape]) => shape)
  .filter((shape) => shape.flags === 'i' && shape.source.startsWith('^'))
const opening = new RegExp(openings.map(({ source }) => `(?:${source})`).join('|'), 'i')
const others = shapes.filter(([, shape]) => !openings.includes(shape))

export function lineKindOf(text: string): LineKind | null {
  if (text.length <= longestNotice && consent.test(text.slice(0, longest))) return 'consent'
  if (text.length <= longestNotice && pictures.test(text)) return 'caption'
  if (text.length > longest) return null
  if (dateInLine(text)) return 'date'
  return (opening.test(text) ? shapes : others).find(([, shape]) => shape.test(text))?.[0] ?? null
}

/** Of a block: the trailer, the story and the call-outs all ask for it. */
export const blockKindOf = remembered(({ text }: Block) => lineKindOf(text))
