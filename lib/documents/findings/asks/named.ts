// Is this a name alone: "The Harbour Trust", "Northfield"? A word that opens its sentence has a capital anyway: it is a name where the
// text writes it so within a sentence, and never otherwise.

const peoples =
  '(?:Many|Some|Most|All|Every|No|Few|More|Other|Those|These|Each|Any|Only|Young|Older) |[^ ]*(?:ns|ers|ese|ish|day)$'

/** "The Harbour Trust", "Northfield": a body or a person; no people, and no "Many tenants". */
export const named = new RegExp(
  `^(?!${peoples})(?:the (?=\\p{Lu}[^ ]* \\p{Lu}))?\\p{Lu}[\\p{L}&.'-]+(?: (?:of |the |and )?(?![^ ]*(?:ns|ers|ese|ish|day)$)\\p{Lu}[\\p{L}&.'-]+){0,4}$`,
  'u',
)

export function isKnownName(text: string, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false
  return (
    new RegExp(`[a-z,;] ${word}(?![\\w-]| [A-Z])`).test(text) &&
    !new RegExp(`\\b${word.toLowerCase()}\\b`).test(text)
  )
}
