// Verbs of saying and writing, in the forms they take beside quoted words. One list, read by every rule about attribution.

const regular = `
  acknowledge add admonish advise affirm agree allege disagree announce answer appeal argue ask assert attack begin:began:beginning
  believe blog boast call caution charge claim comment complain concede conclude condemn confess confirm contend continue
  counter criticise criticize cry:cried:crying declare demand denounce describe disclose dub emphasise emphasize estimate
  exclaim explain express insist interject joke label:labelled:labelling lament maintain mention murmur muse note observe
  object offer opine plead pledge point_out post praise predict press proclaim promise pronounce protest put_it:put_it:putting_it
  question quip:quipped:quipping quote react read:read:reading reason recall recommend recount reflect reiterate remark
  remember repeat reply:replied:replying report respond retort reveal say:said:saying scoff shout signal speculate state
  stress text submit:submitted:submitting suggest summarise summarize sum_up:summed_up:summing_up tell:told:telling testify:testified:testifying
  thunder tweet urge vow warn whisper wonder write:wrote:writing yell chant admit:admitted:admitting go_on:went_on:going_on
  chime_in:chimed_in:chiming_in clarify concur underline
  shrug:shrugged:shrugging chuckle confide enthuse fume sing:sang:singing laugh sigh rail implore elaborate grumble rejoin snap:snapped:snapping sneer venture
  hit_back:hit_back:hitting_back fire_back:fired_back:firing_back shoot_back:shot_back:shooting_back chip_in:chipped_in:chipping_in
  let_slip:let_slip:letting_slip sum_it_up:summed_it_up:summing_it_up`
  .trim()
  .split(/\s+/)
  .map((entry) => entry.replaceAll('_', ' ').split(':'))

/** Base forms beside a plural subject ("they say"); only verbs that are not nouns as well. */
const plain = [
  'say',
  'write',
  'argue',
  'warn',
  'insist',
  'add',
  'explain',
  'believe',
  'agree',
  'conclude',
  'suggest',
  'continue',
]

/** Forms with a subject of their own beside them. */
export const finite = alternatives([
  ...regular.flatMap(([base = '', past]) => [past ?? pastOf(base), presentOf(base)]),
  ...plain,
])
/** Says something only directly before what is quoted: "the chair shared “…”". */
export const sharing = String.raw`shar(?:ed|es)(?=[:,]?\s*$)`
/** Base forms of all, for a plural subject behind them ("state the towns"). */
export const bases = alternatives(regular.map(([base = '']) => base))
/** Forms in -ing: their subject is the sentence's. */
export const participles = alternatives(regular.map(([base = '', , ongoing]) => ongoing ?? ongoingOf(base)))

/** May stand between a subject and its verb. */
export const adverbs =
  'also|then|later|further|repeatedly|often|simply|once|again|still|even|now|first|recently|reportedly|famously|just|\\p{Ll}{2,20}ly'
export const auxiliaries = 'has|have|had|is|was|were|would|will|can|could|must|did|does'

function pastOf(base: string): string {
  return inflected(base, (verb) => (verb.endsWith('e') ? `${verb}d` : `${verb}ed`))
}

function presentOf(base: string): string {
  return inflected(base, (verb) =>
    /(?:ss|sh|ch|go)$/.test(verb)
      ? `${verb}es`
      : /[^aeo]y$/.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : `${verb}s`,
  )
}

function ongoingOf(base: string): string {
  return inflected(base, (verb) => (verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`))
}

/** The first word changes: "points out". */
function inflected(base: string, change: (verb: string) => string): string {
  const [verb = '', ...rest] = base.split(' ')
  return [change(verb), ...rest].join(' ')
}

/** Longest first, so that "went on" is found before "went". */
function alternatives(forms: string[]): string {
  return [...new Set(forms)].sort((a, b) => b.length - a.length).join('|')
}
