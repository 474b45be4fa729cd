// Is this a name alone: "The Harbour Trust", "Northfield", "Ada van der Stone"? A word that opens its sentence has a capital anyway: it
// is a name where the text writes it so within a sentence, and never otherwise.

const peoples =
  '(?:Many|Some|Most|All|Every|No|Few|More|Other|Those|These|Each|Any|Only|Young|Older) |[^ ]*(?:ns|ers|ese|ish|day)$'

/** "The Harbour Trust", "Northfield": a body or a person; no people, and no "Many tenants". */
export const named = new RegExp(
  `^(?!${peoples})(?:the (?=\\p{Lu}[^ ]* \\p{Lu}))?\\p{Lu}[\\p{L}&.'-]+(?: (?:(?:of|the|and|v[ao]n|de[nr]?|d[aiu]) ){0,2}(?![^ ]*(?:ns|ers|ese|ish|day)$)\\p{Lu}[\\p{L}&.'-]+){0,4}$`,
  'u',
)

export function isKnownName(text: string, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false
  if (new RegExp(`\\b${word.toLowerCase()}\\b`).test(text)) return false
  if (new RegExp(`[a-z,;] ${word}(?![\\w-]| [A-Z])`).test(text)) return true
  return !/s$/.test(word) && (text.match(new RegExp(`\\b${word}(?![\\w-]| [A-Z])`, 'g'))?.length ?? 0) > 2
}
