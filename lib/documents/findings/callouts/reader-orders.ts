// Sentences that open with what the reader is to do: "Submit your comments by 4 June", "Call the governor and ask …", "RSVP at …".
// Each verb stands with what it cannot do without to be an order to the reader. All expressions are tied to the sentence's start.

import { openingWith } from '../opening-shapes'
import { act, beSure, cause, ifYou, orderAtOnce, representative } from './act-words'
import { address, goal, mailbox, phone, when } from './places'

/** So many of such words: a text that repeats them could be read in ever more ways. */
const atMost = '{0,9}'
/** What may stand before an order to the reader. */
export const lead = String.raw`^[^\p{L}\p{N}#@]*(?:(?:so|and|but|or|now|then|today|also|instead|finally|lastly|simple|meanwhile|alternatively|(?:more|most) importantly|above all|better yet|in the meantime|if you can),? |please,? (?:do )?|kindly |feel free to |just |simply |p\.?s\.?:? |all you (?:need|have) to do is |${beSure}|hi,? |${ifYou}(?:(?! please )[^,.?!]){2,160}(?:, | please |${orderAtOnce})|you can (?:still )?|(?:can|could|will|would) you )${atMost}`
const whom = String.raw`(?:(?:your|their|our|the) (?:[\w'’-]+ ){0,4}?${representative}|(?:gov(?:ernor|\.)|sen(?:ator|\.)|rep(?:resentative|\.)|mayor|councill?or|minister|president|premier|congress\w+) \p{Lu}[\p{L}'’-]+)`
const letters = String.raw`(?:comments?|objections?|submissions?|responses?|letters?|messages?|e-?mails?|views|questions|testimony|forms?|petitions?|feedback|nominations?|appeals?|postcards?|stor(?:y|ies)|photos?|ideas|evidence|names?|signatures?)`

const orders = [
  String.raw`rsvp\b`,
  String.raw`(?:do you )?(?:want|wish) to (?:share|sign|help|join|donate|support|take action|get involved|volunteer|add your)\b[^.?!]{0,80}\?`,
  String.raw`let['’]s (?:all )?(?:sign|vote (?:for|against|on|yes|no)|write to|boycott|march|tell (?:the|our|them)|call (?:on )?(?:the|our)|show (?:the|our|them))\b`,
  String.raw`fill in your (?:details|name)\b(?![^.]* log in\b)`,
  String.raw`(?<=\b(?:please|you),? )(?:sign|share|help)\b(?! (?:out|off|language|yourself|with)\b)`,
  String.raw`(?:share|pass|tweet) (?:it|this)\b(?! (?:is|was|has|value|view|concern))(?= (?:on|with|widely|far)\b|,|[.!]?$)`,
  String.raw`(?:like|sign) and share\b`,
  String.raw`get (?:along|down|out|yourselves?) to (?:your|the|our|this)\b`,
  String.raw`be (?:there|at (?:the|our) [^.?!]{2,60}?|outside [^.?!]{2,60}?)\b(?=[^.?!]{0,60} ${when})`,
  String.raw`make sure (?:that )?(?:your|the|our|they|he|she) [^.?!]{2,60}? hears? (?:you|from you|us|your)\b`,
  String.raw`(?:make|let) (?:your voice be heard|them hear (?:you|from you|your voice))\b`,
  String.raw`(?:send|write) an? (?:letter|e-?mail|fax|message|postcard),? (?:or )?(?:phone|call|e-?mail|write|fax)\b`,
  String.raw`(?<=(?:please|kindly) )(?:tell us|let us know) (?:that |when |if |how |what |why )?you\b`,
  String.raw`let us know (?:what|how|why|which) you\b`,
  String.raw`(?:call|phone|ring|dial) the (?:[\w.-]+ ){0,4}(?:switchboard|hotline|helpline|comment line)\b`,
  String.raw`(?<!\b(?:can|to) )help (?:build|save|stop|protect|fight|win|defend|spread|raise|end|support|fund|elect|change)\b(?=[^.?!]{3,80}[.!:]?$)`,
  String.raw`join [^.?!;]{2,80}? in (?:asking|calling|urging|demanding|telling|signing|voicing|supporting|opposing|sending)\b`,
  String.raw`(?:keep|continue) (?:sharing|signing|writing|calling|asking|up the pressure)\b`,
  String.raw`there(?: is|['’]s) (?:still |just )*time to (?:sign|get your|write|respond|have your say|object|register|donate|join|take part|make your)\b`,
  String.raw`get behind (?:us|the|our|this)\b`,
  String.raw`(?:wear|boycott)\b(?= [^.?!]{2,60} ${when})`,
  String.raw`print (?:out|off) [^.?!]{2,60}? and (?:send|sign|post|display|bring)\b`,
  String.raw`(?:send|write|tweet|e-?mail|message|call|phone) (?:him|her|them)\b`,
  String.raw`we need (?:your (?:help|support|voice|signature)|volunteers|you(?=\W*$| to (?:sign|call|write|e-?mail|contact|join|come|act|help|share|donate|demonstrate|speak|attend|testify|take|add|send|show|stand)\b))\b`,
  String.raw`(?:register|book|reserve)\b(?= (?:here|now|today|online|at|via|to (?:attend|join|take part|speak|vote)|(?:your|a) (?:place|spot|seat|ticket))\b)`,
  String.raw`(?:get|buy) (?:your|a) (?:tickets?|copy|place)\b`,
  String.raw`(?:vote|turn out|get out and vote)\b(?= (?:today|now|yes|no|on (?:measure|proposition|question) \w))`,
  String.raw`make (?:an?|your) (?:[\w-]+ )?(?:donation|gift|contribution|pledge)\b`,
  String.raw`(?:give|donate)\b(?= (?:now|today|generously|to (?:our|the|us|help)|your time|\S+ to (?:our|help)|[$€£]\d))`,
  String.raw`become an? (?:[\w-]+ ){0,2}(?:member|supporter|volunteer|friend|donor|patron|signatory)\b`,
  String.raw`consider (?:donating|volunteering|subscribing|chipping in|becoming an? (?:[\w-]+ ){0,2}(?:member|supporter|volunteer|friend|donor|patron|subscriber)\b|making an? (?:[\w-]+ )?(?:donation|gift|contribution)\b|supporting (?:us\b|our |[^.?!]{2,60}? with an? (?:[\w-]+ )?(?:gift|donation|subscription)))`,
  String.raw`(?:fight|stand(?: up)?|protect|defend|save|stop|keep|end|help)\b(?! (?:is|was|has|will|of)\b)[^.?!:;]{3,70}?(?: [–—-] |: )(?:please )?(?:support|join|donate|give|sign|become|chip in|volunteer)\b`,
  String.raw`(?:explore|read|watch|see|visit|follow|share) [^.?!:;]{2,60}?(?:,| and) (?:and )?(?:then )?${act}`,
  String.raw`support (?:us\b|our (?:[\w-]+ ){0,2}(?:work|campaign|appeal|cause|fund|fight|effort)\b)`,
  String.raw`(?:back|join|support) (?:our|the|this) (?:[\w-]+ ){0,2}(?:campaign|movement|appeal|fight|march|rally|protest|vigil|coalition|strike|picket|call|network|community|team)\b`,
  String.raw`join (?:with )?(?:me|your (?:[\w-]+ ){0,3}(?:neighbou?rs|friends|colleagues)|an? [\w, -]{3,60}?)\b(?=[^.?!]{0,100}(?: to (?:persuade|ask|tell|stop|save|call|urge)\b| (?:meeting|hearing|rally|march|vigil)\b))`,
  String.raw`join (?:us|them|the [\w-]+|our [\w-]+)\b(?=[^.?!]{0,60}(?: here\b|${address}| ${when}))`,
  String.raw`help us (?:to )?(?:unlock|support|fund|continue|create|get|give|free|fix|push|grow|find|feed|heal|lead|provide|raise|help|reach|save|fight|keep|stop|spread|win|protect|make|build|defend|end|bring|show|send|hold|change|defeat|block|tell|deliver|ensure|secure)\b`,
  String.raw`volunteer\b(?= (?:to help|for|at|this|your time))`,
  String.raw`(?:tell|share|send)(?: us)? (?:your|us about your) (?:own )?(?:stor(?:y|ies)|views?|experiences?|photos?|ideas)\b`,
  String.raw`tell (?:your|a) (?:friends?|family|neighbou?rs?|colleagues?|classmates|readers|viewers|users|followers|members|customers|audience)\b`,
  String.raw`(?:ask|call|phone|text|e[ -]?mail|write to|message|contact|remind|invite|encourage|get) (?:all )?your (?:friends|family|families|relatives|neighbou?rs|colleagues|workmates|classmates|contacts)\b(?=[^.?!]{0,40} (?:to|and)\b)`,
  String.raw`(?:take|make|find) (?:the |some )?time to [^.?!]{0,60}?(?:get involved|take part|have your say|sign|write to|speak up|speak out|contact)\b`,
  String.raw`(?:endorse|sign|back|support) (?:the|our|this) (?:[\w-]+ ){0,3}${cause}\b(?=[^.?!]{0,30} (?:through|via|by|at|using) (?:this|our|the|https?|www\.|${mailbox}))`,
  String.raw`write (?:to us\b|an? letter to\b|(?:in )?to your (?:local )?(?:news)?paper\b|letters\b)`,
  String.raw`(?:send|submit|e-?mail|post|return|deliver|file|lodge|make|mail|hand in|upload) (?:in )?(?:us )?(?:your|an?|any|all|written|completed|signed|the|our) (?:[\w-]+ ){0,3}?${letters}\b(?=[^.?!]{0,80}(?:${goal}| to | ${when}))`,
  String.raw`comment (?:on|here|online)\b(?=[^.?!]{0,80}(?:${goal}| ${when}))`,
  String.raw`(?:fill (?:in|out)|complete) (?:the|our|this|an?) (?:[\w-]+ ){0,4}(?:form|survey|questionnaire|poll|petition|card)\b`,
  String.raw`take (?:the|our|this) (?:[\w-]+ )?(?:pledge|survey|quiz|poll)\b`,
  String.raw`(?:print|display|put up|download and|download our|download the|hand out|distribute)\b(?= (?:[\w-]+ ){0,4}?(?:petitions?|posters?|leaflets?|flyers?|forms?|templates?|signs?|toolkit)\b)`,
  String.raw`(?:call|phone|ring|fax|text|write(?: to)?|e-?mail|contact|tweet(?: at)?|message|lobby|visit|meet(?: with)?|speak to|talk to) (?!for\b|to\b|of\b|from\b|with\b|between\b|on\b)(?:${whom}|(?:[^.?!;]|\.(?=\w)){2,110}? (?:and|to) (?:ask|tell|urge|demand|object|request|insist|let (?:them|her|him))\b)`,
  String.raw`(?:call|phone|ring|text) ${phone} (?:now|today)\b`,
  String.raw`text \w+ to \d{3,}`,
  String.raw`(?:e-?mail|write to) (?:the |our )?[^.?!;]{2,60}?(?: at)? ${mailbox}\S* to\b`,
  String.raw`(?:tweet|message) (?:at )?@\w`,
  String.raw`(?:post|share)\b(?= (?:[\w'’-]+ ){0,4}?(?:on (?:social media|facebook|twitter|instagram)|(?:with|using) #|with us|with (?:your|everyone|friends|as many)|far and wide|widely))`,
  String.raw`use (?:the (?:hashtag|tag) )?#\w`,
  String.raw`(?:let|show|remind|tell) (?:(?:your|the|our|them|him|her|\p{Lu}[\w'’.-]+) )(?:[\w'’.-]+ ){0,8}?(?:know\b(?: (?:that|what|how|why|if|you)|[.!]?$)|(?:that )?you (?:care|support|want|oppose|stand)\b)`,
  String.raw`(?:remind|encourage) (?:${whom}|congress|parliament|the (?:council|board|government)) (?:that|to)\b`,
  String.raw`(?:come (?:and |along|to (?:the|our|a)|out|join)|turn up|gather|meet (?:us )?(?:at|in|outside|on)|attend)\b(?=[^.?!]{0,80} ${when})`,
  String.raw`(?:save the date|mark your calendars?)\b`,
  String.raw`(?:speak (?:out|up)\b(?=[^.?!]{0,60} (?:at (?:the|our) (?:hearing|meeting)|${when}))|(?:rally|march|stand up) with us\b|testify (?:at|on|before|in person|online)\b)`,
  String.raw`bring (?:your|along|friends|the (?:kids|family|children))\b(?! own\b)`,
  String.raw`(?:visit|see|go to) (?:the|our|this) petition\b(?=[^.?!]{0,60}${goal})`,
  String.raw`ask ${whom}[^.?!]{0,40}? for an? (?:meeting|appointment|reply|answer)\b`,
  String.raw`start (?:a|your own|your) (?:petition|campaign|group)\b`,
  String.raw`be (?:part of (?:the|our|this) (?:[\w-]+ ){0,2}(?:movement|change|campaign|solution|call|fight|effort|day of action)\b|heard[.!]?$|counted[.!]?$)`,
  String.raw`contact (?:my|our|your) (?!press|media|[^.?!]{0,80}\binterview)(?:[\w-]+ ){0,3}?(?:offices?|team|staff|caseworkers?|helpline|hotline|branch)\b`,
  String.raw`for (?:help|assistance|advice|support)\b[^.?!:]{0,80}?(?: can| should| may|, ?| please) ?(?:please )?(?:contact|call|ring|phone|text|visit|e-?mail|go to|write to)\b`,
  String.raw`(?:get in touch|contact us|(?:feel free to )?reach out to us)\b(?= (?:if you|with us|today|to)\b|[.!]?$)`,
  String.raw`(?:feel free to )?reach out\b(?= (?:if you|today)\b)`,
  String.raw`find (?:your|out who your) (?:[\w'’-]+ ){0,3}?${representative}\b`,
  String.raw`find (?:an?|your) (?:[\w'’-]+ ){0,2}?(?:event|march|rally|group|branch|meeting|vigil|protest|action)\b(?= (?:near|here|at|in your|close)|[.!]?$)`,
  String.raw`scan (?:the|this) (?:qr )?code\b(?! to (?:read|see|learn|find))`,
  String.raw`(?:click|tap)\b[^.?!]{0,60}? to (?:sign|donate|join|tweet|share|register|rsvp|act|take|write|send|add|e-?mail|volunteer|object|pledge|give|help|support|tell (?:the|your|our)|urge|ask (?:the|your|our)|demand|call|contact|(?:find|get) (?:[\w'’-]+ ){0,5}?${representative}(?!\w))\b`,
  String.raw`(?:visit|go to|head (?:over )?to|see|log on to)\b[^?!]{2,90}? (?:to|and) (?:sign|donate|join|register|rsvp|take action|act now|write to|send (?:a|your)|add your|volunteer|object|pledge|have your say|submit|comment|get involved|participate|take part|share your|show your support)\b`,
]

const order = openingWith({ lead, shapes: orders })
/** Orders to the reader that begin with a capital only: within a text the same words may be put to somebody else. */
const passedOn =
  /^(?:["“]?(?:Please |Now |So )*)(?:Ask (?:the |your |our )[\w' -]{2,50}? (?:not )?to (?!the\b|be\b)|Demand (?:that (?:the|your|our)\b|action\b|justice\b|an end\b|answers\b)|Vote (?:Yes|No|yes|no|for|against)\b)[^?]*$/
/** "Help us keep our homes, Minister": the reader is somebody who decides. */
const calledUpon =
  /, (?:Prime Minister|Minister|Governor|Mayor|Mr|Mrs|Ms|Madam|Senators?|Councill?ors?|Commissioners?|Chancellor|Premier|President)\b[^,]{0,25}[.!?]$/
export function ordersReader(text: string): boolean {
  return !calledUpon.test(text) && (order.test(text) || passedOn.test(text))
}
