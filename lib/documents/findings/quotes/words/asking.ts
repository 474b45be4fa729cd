// Words by which a document shows who asks and who refuses: for the side a speaker is on.

/** What those do who want something changed. */
export const asking =
  /\b(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|upon|for)|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|petition(?:s|ed|ing)?|launch(?:es|ed|ing)?|campaign(?:s|ed|ing)|plead(?:s|ed|ing)?|implor(?:e|es|ed|ing)|appeal(?:s|ed|ing)?|advocat(?:e|es|ed|ing)|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for|lobb(?:y|ies|ied|ying)|support(?:s|ed|ing)?|back(?:s|ed|ing)?|sign(?:s|ed|ing)?|writ(?:e|es|ing)|wrote|offer(?:s|ed|ing)?|propos(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|want(?:s|ed)?|seek(?:s|ing)?|sought|protest(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|st(?:ands?|ood|anding) up for|f(?:ights?|ought|ighting) for|rall(?:y|ies|ied|ying) (?:for|to|behind)|speak(?:s|ing)? (?:up|out) for)\b/i

/** What those do who are asked in vain, or who are against it. */
export const refusing =
  /(?<!\b(?:be|been|being|is|are|was|were) )\b(?:refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|oppos(?:e|es|ed|ing)|withdr(?:ew|aws?|awing|awn)|ignor(?:e|es|ed|ing)|veto(?:es|ed|ing)?|pull(?:s|ed|ing)? out|fail(?:s|ed|ing)? to|(?:did|do|does) not (?:accept|respond|agree|support)|(?:will|would) not|vot(?:e|es|ed|ing) against)\b/i

/** Whom one speaks against; not whom others wrong: "discriminate against tenants", "violence against women". */
export const criticising =
  /\b(?:criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|(?<!\b(?:discriminat(?:e[ds]?|ing|ion)|violence|abuse|racism|prejudice|bias(?:ed)?|crimes?|retaliation) )against|sidestep(?:s|ped|ping)?|despite)\b/i

/** Said in one's own name, and only by those who ask. */
export const asksOneself = new RegExp(
  [
    String.raw`\b(?:we|I)(?:['’](?:re|m|ve))? (?:(?:are|am|have|also|strongly|therefore|now|all|respectfully|urgently|would|will|continue to|must) ){0,3}(?:call(?:ing|ed)? (?:on|upon)|urg(?:e|ing)|implor(?:e|ing)|asking|demand(?:ing)?|appeal(?:ing)? to|plead(?:ing)? with|want to see|need to be part)\b`,
    String.raw`\b(?:sign|support|join)(?:ing)? (?:our|the|this) (?:petition|letter|open letter|campaign|call)\b`,
    String.raw`\bour (?:petition|open letter|campaign)\b`,
    String.raw`\bwe hope (?:this|our|the) (?:open letter|letter|petition|campaign|call|report)\b`,
  ].join('|'),
  'i',
)

/** Said by those who will not. */
export const refusesOneself =
  /\b(?:we|I) (?:\p{L}+ ){0,4}(?:cannot|can['’]t|will not|won['’]t|do not|don['’]t|could not) (?:\p{L}+ ){0,5}(?:support|accept|agree|comment|join|sign|allow|endorse|consider)\b|\b(?:is|are|was) not (?:feasible|possible|practical|realistic|affordable|necessary|appropriate|our policy|under consideration)\b|\bno plans? to\b/iu

/** Roles that stand on the side of a call by themselves. */
export const supporters =
  /\b(?:organi[sz]er|campaigner|activist|supporter|signator(?:y|ies)|co-?signator(?:y|ies)|petitioner|protester|volunteer|advocate)s?\b/i

/** Speak for the body they are named with; an expert at it does not. */
export const speaksFor =
  /\b(?:spokes\p{L}+|(?:co-?)?(?:leader|president|chair|founder|director|organi[sz]er|coordinator|convenor|convener)\p{L}*|member|secretary|head|chief|officer|manager)\b/iu
