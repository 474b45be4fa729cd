// Sentences that send the reader to act or to read on without a label: "You can sign the petition here." They speak to the reader
// (an imperative, "you can", "the public are invited to") and name an act that a reader can do at once, or a place where to go.

import type { Callout } from '@/lib/documents/draft-schema'
import { act, cause, easily, order as orderWords } from './act-words'
import { address } from './places'
import { purposeFirstKind } from './purpose-first'
import { invitesReader, ordersReader } from './reader-orders'
import { sendsToRead } from './sent-to-read'

const longest = 320

const invited = String.raw`(?:(?:you|people|readers|supporters|everyone|anyone|citizens|residents|members|the public|(?:the )?(?:general )?public|concerned \w+|those who \w+)\b[^.?!]{0,40}?\b(?:can|could|may|are (?:invited|encouraged|urged|asked|welcome)|is (?:invited|encouraged|urged|asked|welcome))|(?:we|i) (?:invite|encourage|urge|ask|need|want|call on) (?:you|everyone|people|readers|supporters|all)\b|(?:click|tap|go|press|visit|follow)\b[^.?!]{0,60}? to)`
const work = String.raw`(?:reports?|letters?|statements?|texts?|submissions?|briefings?|surveys?|stud(?:y|ies)|papers?|releases?|lists?|transcripts?|recordings?|videos?|speech(?:es)?|articles?|poll|fact ?sheets?|guides?|blogs?|analys[ei]s|explainers?|responses?|toolkits?|interviews?)`
const place = String.raw`(?:\bhere\b|${address}|\bon (?:our|the|its|their) (?:web)?(?:site|page)\b|\bat:|\bonline\b)`

const imperative = new RegExp(
  String.raw`^["“'‘>»→👉\s*]*(?:if you [^,.?!]{2,200}, )?(?:p\.?s\.?:? |all you (?:need|have) to do is |so |and |but |now |then,? |today |please,? |help (?:us )?(?:by )?|will you |${easily})*${act}`,
  'i',
)
const told = new RegExp(
  String.raw`^["“'‘>»→👉\s*]*(?:if you [^,.?!]{2,60}, )?(?:(?:so|and|now|then),? )*(?:please )?(?:${orderWords})`,
  'iu',
)
const afterColon = new RegExp(String.raw`^[^.?!:]{4,120}: ?${act}`, 'i')
const order =
  /^(?:[Pp]lease )?(?:(?:Tell|Urge|(?<=[Pp]lease )(?:tell|urge)) (?:the |your |our )?[\w' ]{2,50} (?:not )?to (?!the\b|be\b)|[Vv]ote (?:yes|no|for|against)\b|Call on (?:the |your |our )?[\w' ]{2,50} (?:not )?to (?!the\b|be\b)[^.!?]+[.!]$)/
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

const subscribing =
  /^(?:please )?(?:sign up|subscribe|register|(?:do you |would you )?(?:want|like) to (?:get|receive|hear))\b[^.?!]{0,40}?\b(?:newsletter|updates|alerts|mailing list|e-?mails?|briefing)/i
const following =
  /^(?:follow|like|find|join) [^.?!]{2,60}? on (?:facebook|twitter|x|instagram|youtube|linkedin|whatsapp|telegram|tiktok|bluesky|mastodon|threads)\b/i
/** "To stay up to date, please visit our page." */
const keepingUp =
  /^to (?:stay (?:up[- ]to[- ]date|informed|in touch|connected)|keep (?:up|in touch|informed))\b[^?!]{0,140}?(?:,|\bplease\b) ?(?:please )?(?:visit|go to|see|follow|like|click|check|join|sign up|subscribe)\b/i
/** "To find your nearest march, go to …": nobody looks for one but to go there. */
const attending =
  /^to (?:[^,.?!]{1,40} and (?:to )?)?find (?:the|an?|your) (?:nearest |local |closest )?(?:event|march|rally|group|branch|meeting|vigil|protest)\b[^?!]{0,140}?(?:,|\bplease\b) ?(?:please )?(?:visit|go to|see|click|check)\b/i
const reading =
  /^(?:please )?(?:(?:you can )?(?:also )?(?:read|view|see|find|download|watch|listen to|hear|browse|check out|explore) (?:more|(?:the|her|his|their|my) (?:full|whole|complete|entire|original|report|letter|text|video|film|recording|debate)|our (?:full|latest|report)|all|further)\b[^.?!]{0,80}?(?:\bhere\b|\bbelow\b|\bat\b|\bon\b|\bonline\b|https?:|www\.|:)|(?:learn|find out|discover) more\b|(?:read|see|hear|find) (?:more|all) about\b|for (?:(?:more|further|full) )?(?:information|details|news)\b(?![^.?!:]{0,60}\bcontact\b)[^.?!]{0,60}?(?:visit|see|go to|click|read|:|at\b)|(?:click|tap) here\b(?=\W*\w)|visit (?:https?:|www\.)|more (?:information|details) (?:is|are|can be) (?:also |now )?(?:available|found|posted|provided|here|at|on|online|below)\b)/i
const readFirst =
  /^to (?:read|see|view|watch|hear|download|find out|learn)\b[^?!]{2,120}?, ?(?:please )?(?:click|tap)\b/i
/** "To find out more about the vote, go to …", where it says where. */
const readFirstAt =
  /^to (?:find out|learn|discover|read|see|hear) (?:more|all)\b[^?!]{0,120}?, ?(?:please )?(?:go (?:to|here)|visit|see|follow|look)\b/i
const readWork = new RegExp(
  String.raw`^(?:please )?(?:read|see|view|download|watch|listen to) (?:the|our|her|his|their|my|its) (?:[\w'’-]+ ){0,4}?${work}\b[^?!]{0,80}?${place}`,
  'i',
)
/** Whom to ring or write to, not where to read on. */
const contact =
  /^for (?:(?:more|further|full) )?(?:information|details|interviews)\b[^?!]{0,80}?(?:\S@\S|\(?\+?\d[\d ()-]{7})/i
const web = /https?:|www\./
const somewhere = new RegExp(place, 'i')
const readable = new RegExp(
  String.raw`\b${work}\b[^.?!]{0,60}? (?:can be|is|are)(?: now| also)? (?:read|viewed|found|downloaded|seen|available|accessed|watched|heard|online)\b[^?!]{0,90}?${place}`,
  'i',
)
/** Without one of these words nobody is sent anywhere. */
const mayCall =
  /\b(?:rsvp|bring |web ?site|site |page |march|encourag|invit|urg|book |buy |get |submit|fill |print |post |save the date|mark your|vote|comment|meet |gather |demand|let |be (?:part|heard|counted)|speak |become |back |more |further |full |those |everyone|everybody|scan |text |tap |original |start |volunteer|act |chip |give |stand |attend|come |respond|forward|send |take |spare |use |ring |help|sign|tak(?:e|ing) action|add(?:ing)? |writ(?:e|ing) |e-?mail|contact|call|phon|object|complet|survey|tell|urge |ask |tweet|lobby|join|pledg|donat|volunteer|get(?:ting)? involved|spread|rais|mak(?:e|ing) (?:a|your|their) |ha(?:ve|ving) (?:your|their) |support|shar|us(?:e|ing) the |vote |follow|like |find|petition|read|view|see |download|watch|listen|hear|browse|check|explore|learn|discover|details|information|news|click|tap|visit|subscribe|register|report|letter|statement|text|submission|briefing|survey|stud|paper|release|list|transcript|recording|video|speech|article|poll|fact ?sheet|guide|blog|analys|explainer|response|toolkit|interview)/i
const reported =
  /, (?:she|he|they|we|I) (?:said|says?|told|tell|wrote|added|warned)\b|["”]\s*(?:,\s*)?(?:\w+ ){0,4}(?:said|says|added|told)\b/i

/** What kind of call-out a whole sentence is; null for a sentence of the story. */
export function calloutSentenceKind(sentence: string): Callout['kind'] | null {
  if (sentence.length > longest || !mayCall.test(sentence) || reported.test(sentence)) return null
  const text =
    sentence.includes('\n') || sentence.includes('  ') ? sentence.replace(/\s{2,}|[^\S ]/g, ' ') : sentence
  if (attending.test(text)) return 'take-action'
  if (subscribing.test(text) || following.test(text) || keepingUp.test(text)) return 'read-more'
  if (isAct(text)) return 'take-action'
  return isReading(text) ? 'read-more' : purposeFirstKind(text)
}

function isReading(text: string): boolean {
  if (contact.test(text) && !web.test(text)) return false
  if (reading.test(text) || readFirst.test(text) || sendsToRead(text)) return true
  return somewhere.test(text) && [readable, readFirstAt, readWork].some((shape) => shape.test(text))
}

function isAct(text: string): boolean {
  if (pointed.test(text) || imperative.test(text) || told.test(text) || order.test(text)) return true
  if (ordersReader(text) || invitesReader(text)) return true
  if (text.includes(': ') && afterColon.test(text)) return true
  if (signable.test(text) && placed.test(text)) return true
  return modal.test(text) && (speaksToReader(text) || placed.test(text))
}

function speaksToReader(text: string): boolean {
  return /\b(?:you|your|us|our)\b/i.test(text)
}
