// "Sign up for our newsletter", "Follow us on …", "To stay up to date, visit our page": the reader is to hear more later on.

import { beSure } from './act-words'

const subscribing = new RegExp(
  String.raw`^(?:please |${beSure})?(?!.* so (?:that )?you can )(?:sign up|subscribe|register|(?:do you |would you )?(?:want|like) to (?:get|receive|hear|(?:be|stay|keep) informed))\b[^.?!]{0,40}?\b(?:newsletter|updates|alerts|mailing list|e-?mails?|briefing)`,
  'i',
)
const received = /^get (?:the latest|our|more|all the)\b[^.?!]{0,60}?\b(?:by e-?mail|(?:in|to) your inbox)\b/i
const following =
  /^(?:follow|like|find|join) [^.?!]{2,60}? on (?:social media|our socials|facebook|twitter|x|instagram|youtube|linkedin|whatsapp|telegram|tiktok|bluesky|mastodon|threads)\b/i
/** "To stay up to date, please visit our page." */
const keepingUp =
  /^to (?:stay (?:up[- ]to[- ]date|informed|in touch|connected)|keep (?:up|in touch|informed))\b[^?!]{0,140}?(?:,|\bplease\b) ?(?:please )?(?:visit|go to|see|follow|like|click|check|join|sign up|subscribe)\b/i
/** "Keep up with the campaign by following us." */
const keptUpBy =
  /^keep (?:up|in touch)(?: to date)? with [^.?!]{2,60}? by (?:following|joining|visiting|signing up|subscribing)\b/i

/** "Follow the Courier's WhatsApp channel here" */
const channel =
  /^(?:follow|join|like|find) (?:the|our|us)\b[^.?!]{0,60}? (?:channel|page|account|feed|group)\b[^.?!]{0,20}$/i

/** "Do you want to be kept informed? Sign up here." */
const offered =
  /^(?:(?:do|would) you )?(?:want|like|wish) to (?:be (?:kept )?informed|stay informed|hear (?:more|from us)|(?:get|receive) (?:our|news|updates|the latest))\b[^?!]{0,80}\? /i

export function keepsUp(text: string): boolean {
  return [subscribing, received, following, keepingUp, keptUpBy, channel, offered].some((shape) =>
    shape.test(text),
  )
}
