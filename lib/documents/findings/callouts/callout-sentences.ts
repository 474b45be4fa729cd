// Sentences that send the reader to act or to read on without a label: "You can sign the petition here." They speak to the reader
// (an imperative, "you can", "the public are invited to") and name an act that a reader can do at once.

import type { Callout } from '@/lib/documents/draft-schema'

const longest = 320

const cause = String.raw`(?:petition|open letter|letter|pledge|call|statement|declaration|appeal|campaign|form|action|postcard|card|manifesto)`
const act = String.raw`(?:sign(?:ing)?(?: on to| onto| up(?: to| for)?)? (?:\S+ ){0,4}?${cause}s?|sign(?:ing)? (?:here|now|up)|tak(?:e|ing) action|add(?:ing)? (?:your|their) names?|(?:writ(?:e|ing)|e-?mail(?:ing)?|contact(?:ing)?|call(?:ing)?|phon(?:e|ing)|tell(?:ing)?|tweet(?:ing)?(?: at)?|lobby(?:ing)?) (?:to )?(?:your|their) (?:own |local |elected )?(?:mps?|mp’s|tds?|representatives?|senators?|congress\S*|councillors?|council members?|elected \S+|legislators?|lawmakers?|assembly\S*|governors?|mayors?|ministers?)|join(?:ing)? (?:us|the (?:campaign|call|movement|march|protest|rally|fight)|our (?:campaign|call|movement|march|protest|rally))|pledg(?:e|ing) (?:your|to)|donat(?:e|ing) (?:here|now|today|to)|volunteer(?:ing)? (?:here|now|today|with)|get(?:ting)? involved|rais(?:e|ing) your voice|mak(?:e|ing) your voice heard|ha(?:ve|ving) your say|support(?:ing)? (?:the|our|this) (?:petition|campaign))`
const invited = String.raw`(?:(?:you|people|readers|supporters|everyone|anyone|citizens|residents|members|the public|(?:the )?(?:general )?public|concerned \w+|those who \w+)\b[^.?!]{0,40}?\b(?:can|could|may|are (?:invited|encouraged|urged|asked|welcome)|is (?:invited|encouraged|urged|asked|welcome))|(?:we|i) (?:invite|encourage|urge|ask|need|want|call on) (?:you|everyone|people|readers|supporters|all)\b|(?:click|tap|go|press|visit|follow)\b[^.?!]{0,60}? to)`

const imperative = new RegExp(
  String.raw`^["“'‘>»→👉\s*]*(?:so |and |but |now |then |today |please,? |help (?:us )?(?:by )?|will you )*${act}`,
  'i',
)
const modal = new RegExp(String.raw`\b${invited}\b[^.?!]{0,80}?\b${act}`, 'i')
const placed =
  /\b(?:here|below|now|today|at|via|online|by clicking|this link|on our)\b|https?:|www\.|\S\.(?:org|com|net)\b|[→»]/i
const following =
  /^(?:follow|like|find|join) [^.?!]{2,60}? on (?:facebook|twitter|x|instagram|youtube|linkedin|whatsapp|telegram|tiktok|bluesky|mastodon|threads)\b/i
const reading =
  /^(?:please )?(?:(?:you can )?(?:read|view|see|find|download|watch|listen to|hear|browse|check out|explore) (?:more|the (?:full|whole|complete|entire|original|report|letter|text)|our (?:full|latest|report)|all|further)\b[^.?!]{0,80}?(?:\bhere\b|\bat\b|\bon\b|\bonline\b|https?:|www\.|:)|(?:learn|find out|discover) more\b|for (?:more|further) (?:information|details|news|on)[^.?!]{0,60}?(?:visit|see|go to|click|read|:|at\b)|(?:click|tap) here\b|visit (?:https?:|www\.)|(?:sign up|subscribe|register)\b[^.?!]{0,40}?\b(?:newsletter|updates|alerts|mailing list|e-?mails?|briefing)|more (?:information|details) (?:is|are|can be)\b)/i
const pointed =
  /^to (?:sign|join|take part|take action|act|donate|volunteer)\b[^?!]{0,140}?(?:,|\bplease\b) ?(?:please )?(?:go to|visit|click|see|follow|use|tap)\b/i
const reported = /["”]\s*(?:,\s*)?(?:\w+ ){0,4}(?:said|says|added|told)\b/i

/** What kind of call-out a whole sentence is; null for a sentence of the story. */
export function calloutSentenceKind(sentence: string): Callout['kind'] | null {
  if (sentence.length > longest || reported.test(sentence)) return null
  const text = sentence.replace(/\s{2,}|[^\S ]/g, ' ')
  if (pointed.test(text)) return 'take-action'
  if (following.test(text) || reading.test(text)) return 'read-more'
  if (imperative.test(text)) return 'take-action'
  return modal.test(text) && (speaksToReader(text) || placed.test(text)) ? 'take-action' : null
}

function speaksToReader(text: string): boolean {
  return /\b(?:you|your|us|our)\b/i.test(text)
}
