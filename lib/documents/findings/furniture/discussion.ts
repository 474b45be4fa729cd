// Where the readers' part of a page begins: "Leave a Reply", "3 comments:", "Post a Comment". What stands below is theirs, or asks them
// to say something; none of it is the document's.

const longest = 70
const opening =
  /^(?:\W{0,3}(?:leave|post|add|write|submit) a (?:reply|comment|response)\b.{0,30}|(?:reader |user )?comments? ?\(\d+\):?|\(\d+\) comments?|(?:no|\d+) (?:comments?|responses?|replies|thoughts on\b.{0,60})(?: yet| so far)?:?|join the (?:discussion|conversation)|welcome to the (?:discussion|conversation)\.?|(?:show|view|read) (?:all )?(?:\d+ )?comments|comments (?:are|have been) (?:closed|disabled|moderated|turned off).{0,40}|fill in your details below or click an icon to log in:?.{0,20})$/i

export function opensDiscussion(line: string): boolean {
  return line.length <= longest && opening.test(line)
}
