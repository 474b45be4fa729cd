// Asks between the lines, each with what it names: whom, or nothing.

import { actorHeads, publicWords } from './ask-words'
import { wantedThing } from './asked-things'
import { baseVerbs } from './base-verbs'
import { cueOf, type Cue } from './cue'

const somebody = `(?:the |our |your |every |all )?(?:[\\w'.-]+ ){0,4}?(?:(?:${actorHeads})(?! (?:${actorHeads})\\b)|we|you)`
const doWell =
  /(?:^|\bthat |\bwhich |, )((?!that )[A-Za-z][\w'.-]*(?: [\w'.-]+){0,12}?) (?:(?:would|might) (?:do well|be (?:wise|right|well advised|better))|should know better than|owes? it to [^,.;:]{2,60}?) to /gi
const imperative = `\\b[Ii]t(?:'s| is) (?:now |also |therefore |absolutely |very |so |vitally |critically |extremely )?(?:imperative|important|necessary|vital|essential|crucial|(?:high |about |well past |past )?time|critical|urgent) (?:that )?(?!for |to )(${somebody}(?: (?:of|for) (?:the )?[A-Z][\\w'-]*(?: (?:and )?[A-Z][\\w'-]*){0,4})?)\\s+(?:must |should )?(?!(?:and|or|of|for|in|on|at|got|had|were|was|did|have|are|know|understand|remember|note)\\b)(?=[a-z]+)`
/** "It's time Mayor Stone put …", "It is time everyone came …": a name, or all of them. */
const timeSomebody =
  /\b[Ii]t(?:'?s| is) (?:now |high |about |well past |long past |past )?time (?:that )?((?:[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,4}|the [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,4}|everyone|everybody|all parties|both sides)) (?:finally |now |also )?(?!to\b|and\b|for\b|of\b|in\b|is\b|was\b|has\b|had\b|who\b|or\b|at\b|on\b)(?=[a-z]+ )/g
const timeFor = `\\b(?:[Ii]t(?:'s| is| was) (?:high |now |well past |long past |past )?time|(?:[Ii]t|[Tt]his)(?:'s| is) (?:the |a )?(?:perfect|right|ideal|best) (?:time|moment)|[Tt]here(?:'s| is) still time|[Tt]he time has come|[Ii]t(?:'s| is) (?:not|never) too late|[Nn]ow is the (?:time|moment)|we are waiting|[Ww]hat (?:[\\w']+ ){1,3}(?:needs?|wants?|requires?|asks?)(?: now)? is) for (${somebody}(?: [\\w'.-]+){0,4}?|those who (?:[\\w' -]*? (?:sworn|pledged|promised|wants?|wish|claim|seek|refuse|continue) to )?[^,.;:]{3,60}?|[A-Z][\\w'-]+(?: (?:[A-Z&][\\w'.-]*|and|of|the|his|her|their|for|in|lead|(?:sub)?committee)){0,24}) to (?=[a-z])`
/** "The first priority for the board must be to …" */
const priority = `\\b[Pp]riority (?:for|of) (?!us\\b|you\\b|we\\b)(${somebody})(?: [\\w-]+){0,4} (?:must|should|has to) (?:now )?be to (?=[a-z])`
const upTo = `\\b(?:[Ii]t(?:'s| is) (?:now )?(?:up to|on|down to)|[Ii]t (?:now )?falls to|[Tt]he (?:answer|solution|remedy|next step|first step) is for|[Tt]he (?:onus|responsibility|burden) is (?:now )?(?:on|with)|[Tt]he ball is (?:now )?in the court of) (?!us\\b|you\\b|we\\b)(${somebody}) to (?=[a-z])`
/** "It is incumbent on Parliament to …", "It is the duty of the board to …". */
const incumbent = `\\b[Ii]t(?:'s| is) (?:now |also |therefore )?(?:incumbent (?:up)?on|the (?:duty|responsibility|job|task) of|for) (?!us\\b|you\\b|we\\b)(${somebody}|[A-Z]\\w+) to (?=[a-z])`
/** "It is the board's job to …" */
const jobOf =
  /\b[Ii]t(?:'s| is) ((?:the |our )?(?!everyone|somebody|someone|no ?one)[\w][\w -]{2,50}?)'s? (?:duty|job|responsibility|task|role) to (?=[a-z])/g
/** "It is essential that the plan be amended": what is to be done. */
const essential =
  /\b[Ii]t(?:'s| is) (?:now |also |therefore |absolutely )?(?:imperative|vital|essential|crucial|critical|urgent|important|necessary) that (?=(?:the |our |this |these |all |every |any |no )?(?:[\w'-]+ ){1,8}?be (?:\w+ly )?(?:\w+ed|made|put|brought|built|met|heard|kept|given|held|done|cut)\b)/g
/** "The board still has the chance to …", "You, as ministers, have the power to …". */
const chance = `(?:^|[.;:“"] ?|\\b(?:(?:that|and|but|now|So|But|And),?|(?:I|[Ww]e|[Tt]hey) (?:believe|think|feel|say)) )(?!(?:I|[Ww]e|[Tt]hey) )((?:[Tt]he |[Oo]ur |[Yy]our )?(?:[\\w'.-]+ ){0,4}?(?:${actorHeads})|You|you)(?:, as [^,.;]{3,40},)? (?:still |now |also ){0,2}ha(?:s|ve) (?:the|an?|a real|a moral|a clear) (?:[a-z]+ )?(?:opportunity|chance|power|duty|duty of care|obligation|responsibility|imperative) to (?!be |have )(?=[a-z])`
/** "It is important for residents to check …" */
const important = `\\b[Ii]t(?:'s| is) (?:now |also |therefore |very |so )?(?:important|vital|essential|crucial|critical|imperative|necessary) for (?!us\\b|you\\b|we\\b|me\\b)(${somebody}|${publicWords}|[A-Z]\\w+(?:ans|ers)) to (?!be |have |know |understand |feel )(?=[a-z])`
const include = /\bmust (?:also )?include (?=[a-z]+ing )/gi

/** "It is time for the pier to be mended": what is to be done, by nobody who is named. */
const timeDone = `\\b(?:[Ii]t(?:'s| is) (?:high |now |well past |long past |past )?time|[Tt]he time has come) for (?=(?:the |our |this |these |every |all )(?:[\\w'-]+ ){1,6}?to be (?:\\w+ed|\\w+en|made|put|brought|built|met|heard|shut)\\b)`
/** "What the board should do is …", "The least ministers can do is …", "The right thing for the mayor to do is to …". */
const bestDone = `\\b(?:[Ww]hat|[Aa]ll|(?:[Aa]n?|[Oo]ne|[Tt]he) (?:[\\w-]+,? ){0,4}(?:step|action|measure)|[Tt]he (?:least|first thing|next thing|best thing|right thing|one thing|only thing))(?: that)? (?!that\\b|you\\b|we\\b)(?:for (?=[^,.;:]{2,80} to do))?(${somebody}|[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)*) (?:should|must|can|could|needs? to|has to|have to|ought to|to)(?: now| at least)? (?:do|take)(?: now| first| next| here)?,? is(?: to)? (?=(?:not )?(?:${baseVerbs})\\b)`
/** "The council could start by opening …": how it can be done. */
const startBy = `(?:^|[.;:“"] ?|, |\\b(?:that|and|but) )(?!you\\b|we\\b)(${somebody}) (?:could|can) (?:also |now )?(?:start|begin|help|fix (?:this|it|that)|change (?:this|that)|do (?:this|that|so|better)) by (?=[a-z]+ing )`

/** "It is vital to mend the quay", "The time has come to …", "There is an urgent need to …": of nobody who is named. */
const timeTo =
  /\b(?:[Ii]t(?:'s| is) (?:now |also |therefore |absolutely |high |well past |long past |past )?(?:imperative|vital|essential|crucial|critical|urgent|time)|[Tt]he time has come|[Nn]ow is the time|[Tt]here(?:'s| is| remains) (?:now |still |also )?(?:an? )?(?:urgent|dire|pressing|desperate|real|clear|growing|great) need|[Tt]here(?:'s| is) a need|(?:stress|highlight|emphasi|underlin|underscor|reiterat|illustrat)\w* (?:that there is )?(?:the|an?) (?:\w+ )?need) to (?!(?:those|the|a|an|all|our|us|you|any|every|note|remember|recogni[sz]e|understand|say|know|be|have|mention|point|acknowledge|stress|realise|keep in mind|consider|see|ask|talk|go home)\b)(?=[a-z]+,? [a-z])/g
/** "stressed the need for a new quay" */
const needFor =
  /\b(?:stress|highlight|emphasi|underlin|underscor|reiterat)\w* the (?:\w+ )?need for (?=[a-z])|\b[Tt]here(?:'s| is) (?:now |still )?an? (?:urgent|dire|pressing|desperate|real|clear) need for (?=[a-z])/g
const timeForThing =
  /\b[Ii]t(?:'s| is) (?:now |high |well past |long past |past )?time for (?=(?:an? |more |real |honest |action|change)[^.;]{0,80})(?![^.;,]{2,60} to )/g
/** "It is important that children learn to swim": of whoever it is. */
const importantThat =
  /\b[Ii]t(?:'s| is) (?:now |also |therefore |absolutely |very |so |vitally |critically |extremely )?(?:imperative|vital|essential|crucial|critical|urgent|important|necessary|paramount|only (?:right|fair)(?= that [^.]{3,80} (?:should|be) )) that (?!(?:we|I|you|he|she) (?:remember|recogni[sz]e|note|know|understand|have|are))(?=[a-z])/gi
/** "Will the minister guarantee …?" */
const question = `^["“]?(?:So |And |But )?(?:[Ww]ill|[Ww]ould) (${somebody}) (?:now |also |please |finally )*(?=(?:not )?(?!(?:be|have|know)\\b)(?:${baseVerbs})\\b[^?]{3,300}\\?)`
/** "We need a new quay", "What is needed is …". */
const weNeed = `\\b(?:[Ww]e (?:all |also |really |urgently |desperately |now |do )?(?:need|want(?! an? )) (?=(?:an? (?!lot|bit|little|few|year|day|week)|leaders who|leadership)[a-z]|${wantedThing})|[Ww]hat(?:'s| (?:we|they|[a-z]+s?|the \\w+)) (?:really |now |urgently |is |are )*(?:need|needs|needed|required) (?:now |here |today |urgently )*is (?!not )(?=[a-z])|[Ww]hat is (?:really |now |urgently )*(?:needed|required) (?:now |here |today )?is (?!not )(?=[a-z]))`
/** "Urgent action is needed to …", "A new quay is badly needed": what is needed. */
const needed =
  /(?:^|, (?:and |but )?|["“]|\b(?:that|and|but) )(?<what>(?:(?:[Uu]rgent|[Ii]mmediate|[Mm]ore|[Ff]urther|[Bb]etter|[Ss]trong(?:er)?|[Gg]reater|[Rr]eal|[Bb]old|[Bb]older|[Bb]inding|[Tt]ougher|[Aa]n? (?:[\w-]+ ){0,3}?(?:strategy|plan|inquiry|review|ban|moratorium|fund|law|solution|approach|change|increase|overhaul)|[Aa]ction|[Cc]hange|[Ll]egislation|[Rr]egulation|[Rr]eforms?)(?: [\w'-]+){0,8}? (?:is|are) (?:now |also )?(?:urgently |desperately )*(?:needed|required|necessary)|(?:[\w'-]+ ){1,9}?(?:is|are) (?:now |also |both )?(?:urgently|desperately|badly|sorely)(?: and \w+ly)? (?:needed|required))\b)/g
/** "a petition to reopen the quay", "launched a campaign for a new quay". */
const petition = `\\b(?:[Pp]etition|campaign(?<=(?:\\b(?:the|our|their|its|this|an?)(?: [\\w-]+)? |s['’] |['’]s )campaign)|(?:motion|resolution)(?<=\\b(?:tabled|moved|proposed|introduced|sponsored|signed)(?: (?:an?|the|his|her))? (?:motion|resolution))) (?:is )?(?:to (?=(?!be (?:taken|handed|delivered|presented|debated|discussed|considered|heard|signed)\\b|get (?:(?:[\\w'-]+ ){1,3}(?:behind|to|out|into|involved|talking)\\b|\\w+ed\\b)|(?<=campaign (?:is )?to )(?:educate|inform|promote|raise awareness)\\b)(?:${baseVerbs})\\b)|(?<=\\b(?:launch|start|sign|present|hand|collect|organis|organiz|back|join|support|deliver|lead|led|creat|began|begun)[^.;:]{0,40} (?:is )?)for (?=(?:an? |the |more |better |free |fair|safe)[a-z]))`
/** "The crews are campaigning for a new quay." */
const campaigned =
  /\b(?:campaign(?:ed|ing|s)|fighting|rall(?:y|ied|ying)|march(?:ed|ing)|lobbying) for (?=(?:an? (?:new|better|stronger|fair|ban|right|second|safe|permanent|full|public)|more|better|fairer|stronger|safer?|free|affordable|equal|justice|the (?:right|return|reopening|restoration|release|removal|repeal|introduction|abolition))\b)/g
/** "We support a ban on jet skis". */
const support = `\\b(?:(?:[Ww]e|I|[Tt]hey)(?: (?:also|strongly|fully|therefore))? (?:support|back|favou?r|endorse)|(?:supports|backs|favou?rs|endorses)) (?=(?:an?|the) (?:[\\w-]+ ){0,2}(?:ban|moratorium|inquiry|review|halt|pause|cap|repeal|abolition|introduction|removal|reinstatement|withdrawal|ceasefire|boycott)\\b)`
export const impliedCues: Cue[] = [
  cueOf(
    'what |all |step |action |measure |the least|the first|the next|the best|the right|the one|the only',
    bestDone,
    / (?:do|take)\b.{0,7} is /,
  ),
  cueOf('time ', timeDone, / to be /),
  cueOf('do well to|be wise|be right|be better|be well advised|know better|owe it|owes it', doWell),
  cueOf('imperative|important|necessary|vital|essential|crucial|time |critical|urgent', imperative),
  cueOf('time ', timeSomebody),
  cueOf('time |moment |too late |waiting for |what ', timeFor, / for /),
  cueOf(
    "it is |it's |it falls|it now|the onus|the responsibility|the burden|the ball|the answer|the solution|the remedy|the next|the first",
    upTo,
  ),
  cueOf('priority ', priority),
  cueOf(
    "it is |it's ",
    incumbent,
    /(?:incumbent|the (?:duty|responsibility|job|task) of|[s'](?: \w+)? for) /,
  ),
  cueOf('duty |job |responsibility |task |role ', jobOf),
  cueOf("it is |it's ", essential, / that (?:[\w'-]+ ){1,9}be /),
  cueOf('opportunity|chance|power|duty|obligation|responsibility|imperative', chance),
  cueOf(
    'important for|vital for|essential for|crucial for|critical for|imperative for|necessary for',
    important,
  ),
  cueOf('include ', include),
  cueOf('could |can ', startBy, / by [a-z]+ing /),
]

/** Fainter still: they stand where no other rule finds anything. */
export const faintCues: Cue[] = [
  cueOf('time for ', timeForThing),
  cueOf('need for ', needFor),
  cueOf("it is |it's |time |there is |there's |there remains|need to ", timeTo),
  cueOf("it is |it's ", importantThat, / that /),
  cueOf('will |would ', question, /\?/),
  cueOf('need|required|want', weNeed),
  cueOf('needed|required|necessary', needed),
  cueOf(
    'petition|campaign|motion|resolution',
    petition,
    /(?:etition|campaign|motion|resolution) (?:is )?(?:to|for) /,
  ),
  cueOf('campaign|fighting|rall|march|lobbying', campaigned),
  cueOf('support|back|favo|endors', support),
]
