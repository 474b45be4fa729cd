// What is asked for in the form of a thing: "an inquiry into …", "the release of …", "assurances that …". One list for every rule of nouns.

const lines = [
  'abolition action adoption amendments? answers? apology appointment approval assistance assurances? audit ban boycott cancellation cap cease-?fire',
  'cessation changes clarification clean-?up closure commitments? compensation consideration creation crackdown cuts debate declaration deletion',
  'deployment disclosure dismissal embargo end enforcement enactment enquir(?:y|ies) exemption expansion explanation extension freeze funding',
  'funds guarantees? halt hearings? immediate implementation inclusion increases? injunction inquir(?:y|ies) intervention introduction',
  'investigations? legislation lifting limits? meeting moratorium passage pause permission postponement prohibition protections? publication',
  'ratification reconsideration reduction referendum reforms? reinstatement release relief removal reopening repeal replacement resignation',
  'restoration resumption retention return reversal reviews? roll-?back safeguards? sanctions suspension talks termination transparency vote',
  'waivers? withdrawal',
]

export const askedThings = `(?:${lines.join(' ').split(' ').join('|')})`

/** "an immediate and independent inquiry", "the full withdrawal": up to three words stand before it. */
export const askedThing = `(?:(?:an?|the|any|more|its|their|his|her) )?(?:(?!(?:for|of|to|from|in|on|by|that|with|as|an?|the)\\b)[\\w-]+,? (?:and )?){0,3}?${askedThings}\\b`

const degrees = [
  'more better stronger stricter tougher greater faster safer fairer lower higher cheaper cleaner wider earlier swift quick immediate urgent',
  'new full real proper fair free affordable decent clear equal genuine meaningful independent additional increased improved',
]
const measures =
  'plan programme strategy law register cap limit levy fund scheme target standard increase rise reduction share deal right rule budget crossing'

/** "better pay", "a legal right to …", "an independent inquiry": something that somebody can be asked for. */
export const wantedThing = `(?:${askedThing}|(?:an? )?(?:(?:even )?(?:${degrees.join(' ').split(' ').join('|')})|much (?:more|better)),? (?:and )?(?!(?:than|of|people|time|from|to|for|in|on|at|and|or)\\b)[a-z-]+|(?:an?|the) (?:[\\w-]+ ){0,3}?(?:${measures.split(' ').join('|')})s?\\b|justice\\b|[$€£]\\d)`
