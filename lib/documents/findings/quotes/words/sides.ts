// Words by which a body is known by its short name, and by which somebody is known to speak for it.

/** What a body is, at the end of its name. */
export const bodyHeads =
  'union|council|board|committee|association|society|party|club|trust|company|ministry|department|government|commission|university|school|college|hospital|authority|agency|federation|alliance|coalition|foundation|network|group|institute|league|parliament|assembly|collective|guild|chamber|forum|organi[sz]ation|corporation|cooperative|charity|museum'

/** Its own people, where they stand beside its name. */
export const bodyOffices = String.raw`spokes\p{L}+|(?:co-?)?(?:leader|president|chair|chairman|chairwoman|chairperson|founder|director|organi[sz]er|co-?ordinator|convenor|convener|representative)|treasurer|secretary|chief(?:\sexecutive)?|officer|official|manager|member|delegate|head`

export const leadsIt = String.raw`(?:co-?)?(?:chairs|leads|heads|founded|directs|manages|presides\sover|runs|represents|speaks\sfor)`

/** Beside a body's name, and not of its voice. */
export const notItsOwn =
  /\b(?:former\p{L}*|ex|onetime|one-time|then|opposition|minority|critics?|rivals?|opponents?|candidates?|independents?)\b/iu

/** Asks of the document itself, whose subject and object are the two sides; "wants" and "launches" are said of anybody. */
export const strongAsk =
  /\b(?:urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|upon|for)|(?:ha(?:s|ve)|are|is) ask(?:ed|ing)|asks|demand(?:s|ed|ing)|petition(?:s|ed|ing)|plead(?:s|ed|ing)? with|implor(?:es?|ed|ing)|appeal(?:s|ed|ing)? to)\b/i
