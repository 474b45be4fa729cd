// Sentences that tell who may come, sign or say something: "Organisations can sign on here", "Everyone is welcome to attend",
// "We encourage members to write to the board". The reader is one of those.

import { act } from './act-words'
import { address, goal, when } from './places'

/** What many can be asked to do at once. */
const deeds = String.raw`(?:march|rally|attend|come|turn out|take part|participate|show up|sign|write|submit|send|share|donate|volunteer|register|contact|call|testify|email|e-mail|make (?:an?|their|your) (?:submission|donation)|join (?:us|him|her|them|the)|have (?:their|your) say|speak (?:up|out)|vote|bring|wear|boycott|get involved|reach out|add (?:their|your)|${act})`

/** Acts that are open to whoever wants. */
const opened = new RegExp(
  String.raw`^(?:(?:[\p{L}'’-]+ ){1,6}|(?:anyone|anybody|everyone|those|people) (?:who|eager|keen|interested|wishing|wanting|looking)\b[^.?!]{5,120}? )(?:(?:can|may)|(?:is|are)(?= (?:[a-z]+ ){0,2}(?:invited|encouraged|asked|urged|welcome) to )) (?:also |still |now |all |both )?(?:(?:warmly |cordially )?(?:invited|encouraged|asked|urged|welcome) to )?(?:sign|do so|submit|comment|attend|object|register|apply|come|march|take part|join|participate|share|respond|nominate|testify|speak|donate|contribute|vote|buy|order|book|enter|volunteer|complete|have their say)\b[^?!]{0,120}?(?:${goal}| ${when})`,
  'iu',
)
const submitted = new RegExp(
  String.raw`\b(?:comments|objections|e-?mails?|submissions|responses|entries|nominations|donations|signatures|testimony|pledges)(?: closes? [^.,?!]{2,40} and)? (?:can|may|should|must) (?:also |still |now )?be (?:submitted|made|sent|e-?mailed|given|lodged|added|mailed|left|filed)\b[^?!]{0,80}?(?:${goal}| to | ${when})`,
  'iu',
)
/** "While comments can be sent by post, …": granted, before something else is said. */
const granted = /^(?:While|Whilst|Although|Though|Even though)\b/
const everybody =
  /^(?:all(?: are)? (?:very |most )?welcome\b[^.?!]{0,20}[.!]?$|(?:everyone|everybody|all|anyone|the (?:general )?public|(?:all |the )?(?:residents|neighbou?rs|members|supporters|families)) (?:is|are) (?:warmly |cordially |very )?(?:welcome|invited)(?: to (?:attend|join us|come|march|take part|participate|speak)\b|[.!]?$))/i

const many = String.raw`(?:(?:the (?:general )?public|members of the public|people|everyone|everybody|anyone|readers|residents|citizens|supporters|neighbou?rs|volunteers|voters|members|parents|students|tenants|workers|patients|teachers|passengers|riders|commuters|customers|nurses|families|households|businesses|organi[sz]ations|groups|(?:Americ|Canadi|Australi|Europe)ans|New Zealanders|Kiwis|Britons|\p{Lu}\p{Ll}+ers)\b)`
const somebody = String.raw`(?:all |any |every |local |concerned |more |fellow |its |our |their |as )*${many}[^.?!]{0,50}? to ${deeds}\b`
const inviting = new RegExp(
  String.raw`\b(?:(?:encourages|invites|urges|asks|calls (?:up)?on)|(?:is|are|am|['’]re|['’]m) (?:also |now )?(?:encouraging|inviting|urging|asking|calling (?:up)?on)|(?:[Ww]e|I)(?:, [^,.?!]{3,60},)? (?:also |strongly |would |therefore )*(?:encourage|invite|urge|ask|call on)) ${somebody}`,
  'u',
)
/** "Readers are asked to write to the board": said now, not of what once was asked. */
const areAsked = new RegExp(
  String.raw`^(?:[\p{L}'’-]+ ){0,3}?${many}(?: (?!who\b)[\w-]+){0,4} (?:is|are) (?:also |now |being |strongly )*(?:asked|urged|encouraged|invited|called (?:up)?on) to ${deeds}\b`,
  'iu',
)
/** "She called on citizens to join her in signing the petition at …": told as done, it sends there only with an address. */
const invited = new RegExp(
  String.raw`\b(?:encouraged|invited|urged|asked|called (?:up)?on) ${somebody}[^?!]{0,80}?${address}`,
  'u',
)

/** "We invite you to write to us": who decides is asked otherwise. */
const youToo = new RegExp(
  String.raw`\b(?:[Ww]e|I) (?:also |warmly |cordially )?invite you to ${deeds}\b`,
  'u',
)

const isSent = / be (?:submitted|made|sent|e-?mailed|given|lodged|added|mailed|left|filed)\b/i
/** The words that each of these cannot do without. */
const asking: [RegExp, RegExp][] = [
  [
    /(?:encourag(?:es?|ing)|invit(?:es?|ing)|urg(?:es?|ing)|ask(?:s|ing)?|call(?:s|ing)? (?:up)?on)\b/,
    inviting,
  ],
  [/ (?:asked|urged|encouraged|invited|on|upon) to /i, areAsked],
  [/(?:encouraged|invited|urged|asked|called (?:up)?on) .* to /, invited],
  [/ invite you to /, youToo],
]

export function invitesReader(text: string): boolean {
  if (everybody.test(text) || opened.test(text)) return true
  if (isSent.test(text) && !granted.test(text) && submitted.test(text)) return true
  return text.includes(' to ') && asking.some(([words, shape]) => words.test(text) && shape.test(text))
}
