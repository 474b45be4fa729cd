// What mail providers make of the addresses at their domains, as data: which different ways of writing reach one
// mailbox. A change applies to new signatures; tags already stored stay as they are.

/** Domains that are one house: a name at the left is the same mailbox as that name at the right. */
export const sameHouse: Readonly<Record<string, string>> = {
  'googlemail.com': 'gmail.com',
  'protonmail.com': 'proton.me',
  'protonmail.ch': 'proton.me',
  'pm.me': 'proton.me',
}

/** Houses that ignore dots in the name: a.b and ab are one mailbox. */
export const dotsIgnored: ReadonlySet<string> = new Set(['gmail.com', 'proton.me'])

/**
 * Houses where a plus sign is a letter of the name like any other, so that a+b and a are two people.
 * They answer mail to an invented plus-tag with "no such mailbox".
 */
export const plusIsALetter: ReadonlySet<string> = new Set(['yahoo.co.jp', 'docomo.ne.jp', 'ezweb.ne.jp'])
