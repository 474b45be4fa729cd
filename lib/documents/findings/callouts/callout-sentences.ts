// Sentences that send the reader to act or to read on without a label: "You can sign the petition here." They speak to the reader
// (an imperative, "you can", "the public are invited to") and name an act that a reader can do at once, or a place where to go.

import type { Callout } from '@/lib/documents/draft-schema'
import { openingWith } from '../opening-shapes'
import { act, acts, beSure, cause, easily, ifYou, orders } from './act-words'
import { actsSomewhere } from './acts-somewhere'
import { keepsUp } from './keeping-up'
import { address } from './places'
import { findsEvent, purposeFirstKind } from './purpose-first'
import { invitesReader } from './reader-invited'
import { ordersReader } from './reader-orders'
import { sendsToRead } from './sent-to-read'
import { toldWhereKind } from './told-where'

const longest = 400

const invited = String.raw`(?:(?:you|people|readers|supporters|everyone|anyone|citizens|residents|members|the public|(?:the )?(?:general )?public|concerned \w+|those who \w+)\b[^.?!]{0,40}?\b(?:can|could|may|are (?:invited|encouraged|urged|asked|welcome)|is (?:invited|encouraged|urged|asked|welcome))|(?:we|i)(?:['’]re|['’]m| am| are) (?:asking|inviting|urging|encouraging|calling on|writing to (?:invite|ask|urge)) you\b|(?:we|i) (?:once again |also |humbly |kindly )?(?:invite|encourage|urge|ask|need|want|call on|request|appeal to) (?:you|everyone|people|readers|supporters|all)\b|(?:can|could|will|would) you (?:please )?(?:take|spare) \w+ (?:minute|moment|second)s?\b|it(?: is|['’]s) (?:so |very |really )?(?:important|vital|crucial|essential|critical|imperative) (?:that|for) you\b|(?:click|tap|go|press|visit|follow|search)\b(?:[^.?!]|\.(?=\w)){0,60}? to)`
const place = String.raw`(?:\bhere\b|${address}|\bon (?:our|the|its|their) (?:web)?(?:site|page)\b|\bat:|\bonline\b)`

const imperative = openingWith({
  lead: String.raw`^["“'‘>»→👉\s*]*(?:${ifYou}[^,.?!]{2,200}, )?(?:p\.?s\.?:? |all you (?:need|have) to do is |(?:so|and|but|or|now|then|today|also|finally|meanwhile|(?:more|most) importantly|above all),? |please,? |help (?:us )?(?:by )?|will you |${beSure}|(?:it(?:['’]s| is)|now is the) time to (?=pick up |sign |call |write )|${easily})*`,
  shapes: acts,
})
const told = openingWith({
  lead: String.raw`^["“'‘>»→👉\s*]*(?:${ifYou}[^,.?!]{2,60}, )?(?:(?:so|and|now|then|p\.? ?s\.?:?),? )*(?:please )?`,
  shapes: orders,
})
const afterColon = openingWith({ lead: '^[^.?!:]{4,120}: ?', shapes: acts })
const order =
  /^(?:[Pp]lease )?(?:(?:Tell|Urge|(?<=[Pp]lease )(?:tell|urge)) (?!that\b|this\b|it\b)(?:the |your |our )?[\w' ]{2,50} (?:not )?to (?!the\b|be\b)|[Vv]ote (?:yes|no|for|against)\b|Call on (?:the |your |our )?[\w' ]{2,50} (?:not )?to (?!the\b|be\b)[^.!?]+[.!]$)/
const mayInvite = new RegExp(String.raw`\b${invited}\b`, 'i')
const modal = new RegExp(String.raw`\b${invited}\b[^.?!]{0,80}?\b${act}`, 'i')
const signable = new RegExp(
  String.raw`\b${cause} (?:can|may) (?:also |still |now )?be (?:\w+ and )?signed\b|\bpetition\b[^.?!]{0,160}? is (?:also |now )?(?:available|online|posted|open|live) (?:on|at|here)\b|\bcan (?:all |also |still |now )?sign (?:the|our|this|a) ${cause} (?:at|here|online)\b|\b(?:petition|pledge) (?:is|can be) (?:open |live |available |online |found |accessed )*(?:at|here)\b(?! to stay)`,
  'i',
)
const placed = new RegExp(
  String.raw`\b(?:below|now|today|at|via|by clicking|this link|on our)\b|[→»]|${place}`,
  'i',
)
const pointed =
  /^(?:to|if you(?:['’]d| would)? (?:want|like|wish) to) (?:sign|join|help|take part|take action|act|get involved|support (?:the|our|this|us)|add your (?:name|voice)|have your say|make (?:a|your) submission|donate|volunteer)\b[^?!]{0,140}?(?:,|\bplease\b) ?(?:please |just |simply )?(?:go to|visit|click|see|follow|use|tap|e-?mail|contact|write to|enter your|fill (?:in|out)|complete the|scroll|print|text [A-Z]+)\b/i

/** "We still need help: please consider donating today!" */
const considered =
  /(?:[;:…]|\.\.\.|\band) ?please consider (?:donating|giving|signing|joining us|sharing|volunteering|supporting us|making an? (?:[\w-]+ )?(?:donation|gift))\b/i

/** Without one of these words nobody is sent anywhere. */
const mayCall =
  /\b(?:https?:|www\.|rsvp|bring |wear |boycott|nominat|order |pass |remind|available|online|photo|cop(?:y|ies) |links? |ticket|welcome|keep |dial |web ?site|site |page |march|encourag|invit|urg|book |buy |get |submit|fill |print |post |save the date|mark your|vote|comment|meet |gather |demand|let |be (?:part|heard|counted|there|at |outside )|make sure |let us |stay |speak |becom|back |more |further |full |those |everyone|everybody|scan |text |tap |original |start |volunteer|act |chip |give |stand |attend|come |respond|forward|send |take |spare |use |ring |help|sign|tak(?:e|ing) action|add(?:ing)? |writ(?:e|ing) |e-?mail|contact|call|phon|object|endors|reach out|complet|survey|tell|urge |ask |tweet|lobby|join|pledg|donat|volunteer|get(?:ting)? involved|spread|rais|mak(?:e|ing) (?:a|your|their) |ha(?:ve|ving) (?:your|their) |support|shar|us(?:e|ing) the |vote |follow|like |find|petition|read|view|see |download|watch|listen|hear|browse|check|explore|learn|discover|details|information|news|click|tap|visit|subscribe|register|report|letter|statement|text|submission|briefing|survey|stud|paper|release|list|transcript|recording|video|speech|article|poll|fact ?sheet|guide|blog|analys|explainer|response|toolkit|interview)/i
const reported =
  /, (?:she|he|they|we|I) (?:said|says?|told|tell|wrote|added|warned)\b|["”]\s*(?:,\s*)?(?:\w+ ){0,4}(?:said|says|added|told)\b|, (?:(?:(?!(?:what|how|why|as|where)\b)[\w'’-]+ ){1,4}(?:said|says|(?<=s )say|ruled|warned)|(?:said|says) [^,.?!]{2,60})[.!]?$/i

/** The bar of buttons beside a story: "Share on Facebook", "Share via e-mail". */
const shareButton =
  /^[^\p{L}]*(?:share|tweet|post|pin|save|send|follow)(?: (?:this|it|us))? (?:on|via|to|by) (?:facebook|twitter|x|bluesky|linkedin|pinterest|whatsapp|messenger|telegram|reddit|instagram|mastodon|threads|tumblr|e-?mail|link|sms|text)\W*$/iu

/** What kind of call-out a whole sentence is; null for a sentence of the story. */
export function calloutSentenceKind(sentence: string): Callout['kind'] | null {
  if (sentence.length > longest || !mayCall.test(sentence)) return null
  const text =
    sentence.includes('\n') || sentence.includes('  ') ? sentence.replace(/\s{2,}|[^\S ]/g, ' ') : sentence
  if (shareButton.test(text)) return null
  if (invitesReader(text)) return 'take-action'
  if (reported.test(text)) return null
  if (findsEvent(text)) return 'take-action'
  if (keepsUp(text)) return 'read-more'
  if (isAct(text)) return 'take-action'
  return sendsToRead(text) ? 'read-more' : (purposeFirstKind(text) ?? toldWhereKind(text))
}

function isAct(text: string): boolean {
  if (
    considered.test(text) ||
    pointed.test(text) ||
    imperative.test(text) ||
    told.test(text) ||
    order.test(text)
  )
    return true
  if (ordersReader(text) || actsSomewhere(text)) return true
  if (text.includes(': ') && afterColon.test(text)) return true
  if (signable.test(text) && placed.test(text)) return true
  return (speaksToReader(text) || placed.test(text)) && mayInvite.test(text) && modal.test(text)
}

function speaksToReader(text: string): boolean {
  return /\b(?:you|your|us|our)\b/i.test(text)
}
