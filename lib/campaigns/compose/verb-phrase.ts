// Can "We call on you to …" go on with these words? They must begin with a verb in its base form, and tell of something still to be
// done. Pure.

const led = String.raw`^(?:(?:not|never|either|also|now|always|\p{Ll}+ly) )*`
const notVerb = new RegExp(
  `${led}(?:the|an?|and|or|our|your|its|their|my|his|her|this|these|those|that|in|on|at|of|for|with|from|by|\\p{Ll}+s? (?:who|which)|more|bigger|responsible|able|ready|willing)\\b`,
  'u',
)
/** "made to the court", but not "need", "proceed". */
const past = new RegExp(
  `${led}(?:made|given|taken|held|sent|(?!(?:bleed|breed|embed|exceed|feed|heed|need|proceed|seed|shed|speed|succeed|wed)\\b)\\p{Ll}{2,}ed)\\b`,
  'u',
)
/** "never have given it away": it cannot be undone. */
const over =
  /^(?:(?:not|never|also) )*have (?:never |not )?(?:been|given|taken|made|gone|done|known|seen|held|kept|put|told|come|let|left|sold|built|spent|\p{Ll}+ed)\b/u

export function isVerbPhrase(words: string): boolean {
  return !notVerb.test(words) && !past.test(words) && !over.test(words)
}
