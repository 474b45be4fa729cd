// "Do not build any more pipelines", "Stop the dredging", "Provide free ferries": a sentence that opens with what is to be done. In a
// letter it is put to whoever is greeted; elsewhere only verbs of demands with a thing behind them ask, since a recipe orders too.

import { calloutSentenceKind } from '../callouts/callout-sentences'
import { actionRange } from './action-end'
import { finiteVerbs } from './ask-words'
import { baseVerbs } from './base-verbs'
import { limitOf, type Candidate, type Clause } from './clause'

const lead = '^["“]?(?:(?:So|And|But|Now|Instead|Finally|First|Secondly|Above all|Please|Sir|Minister),? )?'
const opening = new RegExp(lead, 'i')
const thing =
  '(?:the|our|this|that|these|those|all|a|an|every|any|no|your|their|its|it|them|us|up|more|out|public|free|full)'
const refused = "(?:[Dd]o not|[Dd]on't|[Nn]ever)"
/** Words that open a sentence as nouns as well. */
const nouns =
  'access act address advance aid answer award balance ban bear block boost bridge call campaign cap change charge check close control cover cut deal debate delay demand detail direct document double draft drop ease end exercise experiment face fight fill fire fix focus force foster free fund guarantee guard guide halt hear help hold hope honou?r increase issue join judge keep lead let level licen[cs]e lift limit link list look lower map match measure merge mandate move name note offer open order own partner pass patch pause pay permit phase plan plant pledge plug post practise press probe process produce promise pull purchase push question raise reach read record reform refund release relief remedy repair repeal replay report request research reserve reset respect rest result retreat return reveal review revise reward roll rule run sack sanction scale search secure share shelter shield shift show sign silence sort speed spend spread staff stage stand start state stay stem step stick stop store strike study subject supply support surface survey switch table tackle talk target tax teach test think top track trade train transfer transition transport travel treat trim trust try turn update use value veto visit vote wait walk watch weigh welcome win wind work'
const noun = `(?:${nouns.split(' ').join('|')})`
const never =
  '(?: (?:of|for|on|is|has|have|was|are|were|will|would|can|in|at|by|from|and|or|as|who|which|that is)\\b|,|:|-)'

/** In a letter: any verb, unless it may be a noun and no thing follows it. */
const toReader = new RegExp(
  `${lead}(?:${refused} [a-z]|(?!${noun}\\b)(?:${baseVerbs})\\b(?!${never}) \\S|${noun} ${thing}\\b)`,
  'i',
)
const demands =
  'stop|end|ban|scrap|halt|repeal|restore|reinstate|withdraw|drop|release|keep|protect|save|bring back|invest|fund|abolish|cancel|reject|provide|build|rebuild|reopen|hold|prohibit|allow|recogni[sz]e|respect|reform|raise|lower|cut|tax|fix|give|implement|introduce|establish|increase|reduce|strengthen|expand|extend|ensure|create|adopt|enact|pass|require|guarantee|lift|free|listen to|let|restrict|limit|regulate|improve|develop|publish|disclose|cease|suspend|remove|replace|review|ramp up|phase out|invest in|commit to|close|open'
/** Anywhere: "Stop the dredging now", "Do not sell our quay". */
const toAnybody = new RegExp(
  `${lead}(?:${refused} (?:${demands}|build|sell|make|take|cut|close|force|turn|leave|ignore|punish|cave|abandon)\\b|(?:${demands}) (?:${thing})\\b)`,
  'i',
)
const courtesy =
  /^(?:please )?(?:(?:do not|don't|never) (?:hesitate|miss|forget|worry|delay|panic|wait|get me wrong)|let(?: us|'s| me|s)\b|give (?:us|me) a (?:call|ring|shout)|keep (?:up|in|an eye)|find|see|accept|thank|note|consider (?:this|me)|imagine|remember|look at|take (?:a|the) (?:look|moment|example)|put (?:simply|another|it)|read|click|visit|ask (?:yourself|any)|(?:call|contact|write to|tell) (?:us|me)|join (?:us|our)|help us|create (?:an?|your) (?:[\w-]+ ){0,2}account(?! of\b)|sign|share|donate|be the first|make sure (?:you|to)|hold on|stay (?:up|tuned)|go to|to )/i

/** "Cut the Fares told us …": a campaign with the name of an order. */
const ofName = /^\p{Lu}\p{Ll}+ the \p{Lu}\p{Ll}+ (?:told|said|says|has|had|is|was)\b/u

/** A sentence, or a part of a list that goes on: no line of a name and no heading. */
const ended = /(?:(?<!\b(?:Inc|Ltd|Corp|Co|Jr|Sr))[.!;]["”’)]*|; (?:and|or))$/

/** "What would you do first? Build the dam." */
const question = /\?["”’)*_]*\s+(?:[A-Z][\w.' -]{0,30}: )?["“]?$/

const shortOrder =
  /^["“]?(?:End|Stop|Ban|Halt|Fund|Fix|Scrap|Cap|Freeze|Repeal|Reform|Release|Free|Save|Keep|Protect|Restore|Reopen|Abolish|Lower|Raise) (?!of\b|to\b|for\b|in\b|on\b|at\b|by\b|from\b|and\b)[\p{L}' -]{5,90}[.!]/u
const holdsFinite = new RegExp(`\\b(?:${finiteVerbs})\\b`)

export function imperativeAsks(clause: Clause): Candidate[] {
  const { reader, isLetter, isItem, sentence, text } = clause
  const isToReader = isLetter && (!reader || sentence.start > reader.end)
  const isOrder = (isToReader ? toReader : toAnybody).test(sentence.text) || isShortOrder(clause)
  if (isItem || !ended.test(sentence.text) || !isOrder || ofName.test(sentence.text)) return []
  if (question.test(text.slice(Math.max(0, sentence.start - 40), sentence.start))) return []
  const skipped = opening.exec(sentence.text)![0].length
  if (courtesy.test(sentence.text.slice(skipped)) || calloutSentenceKind(sentence.text)) return []
  const start = sentence.start + skipped
  const action = actionRange(text, start, limitOf(clause, start))
  return action && / /.test(text.slice(action.start, action.end))
    ? [{ cueAt: start, target: isToReader ? reader : null, action, strength: 'explicit' }]
    : []
}

/** "End night dredging now.": short, and no verb but the first. */
function isShortOrder({ reader, sentence }: Clause): boolean {
  return reader !== null && shortOrder.test(sentence.text) && !holdsFinite.test(sentence.text)
}
