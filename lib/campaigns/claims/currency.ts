// In what money an amount is: by the sign or word beside it. "£2.4 million" is no "€2.4 million". Pure.

import type { Amount } from './amount'

const names: [RegExp, string][] = [
  [/^(?:\$|dollars?|usd|aud|cad|nzd)$/, '$'],
  [/^(?:€|euros?|eur)$/, '€'],
  [/^(?:£|pounds?|sterling|gbp)$/, '£'],
  [/^(?:¥|yen|yuan|jpy|cny)$/, '¥'],
  [/^(?:₹|rupees?|inr|rs)$/, '₹'],
  [/^(?:₦|naira)$/, '₦'],
  [/^(?:₱|pesos?)$/, '₱'],
  [/^(?:₺|lira|liras)$/, '₺'],
  [/^(?:₽|roubles?|rubles?)$/, '₽'],
  [/^(?:₴|hryvnias?)$/, '₴'],
  [/^(?:₪|shekels?)$/, '₪'],
  [/^(?:chf|francs?)$/, 'francs'],
  [/^(?:kron(?:or|er|a|e)|sek|nok|dkk)$/, 'kronor'],
  [/^(?:zloty|zlotys|pln)$/, 'zloty'],
  [/^(?:shillings?|ksh|kes)$/, 'shillings'],
]
const signs = String.raw`[$€£¥₹₦₱₺₽₴₪]`
const words = String.raw`(?:dollars?|euros?|pounds?(?:\ssterling)?|sterling|yen|yuan|rupees?|naira|pesos?|liras?|rou?bles?|hryvnias?|shekels?|francs?|kron(?:or|er|a|e)|zlotys?|shillings?|(?:usd|aud|cad|nzd|eur|gbp|jpy|cny|inr|chf|sek|nok|dkk|pln|kes|ksh)(?![a-z]))`
const before = new RegExp(
  String.raw`(?:(${signs})|\b(usd|aud|cad|nzd|eur|gbp|jpy|cny|inr|chf|sek|nok|dkk|pln|kes|ksh|rs\.?))\s?$`,
  'i',
)
const behind = new RegExp(
  String.raw`^(?:\s?(${signs})|[\s-](?:us |[a-z]+(?:ian|ish|ss|ese|can) )?(${words})\b)`,
  'i',
)
const opening = new RegExp(`^${signs}`)
const anywhere = new RegExp(String.raw`${signs}|\b${words}\b`, 'giu')

export type Money = { currency: string; written: string }

/** The amount with its sign or word; null where nothing says that it is money. */
export function moneyOf(
  text: string,
  { start, end, written }: Pick<Amount, 'start' | 'end' | 'written'>,
): Money | null {
  const first = before.exec(text.slice(Math.max(0, start - 5), start))
  const last = behind.exec(text.slice(end, end + 24))
  const ahead = opening.exec(written)?.[0] ?? first?.[1] ?? first?.[2]
  if (ahead) return { currency: nameOf(ahead), written }
  const after = last?.[1] ?? last?.[2]
  return last && after ? { currency: nameOf(after), written: `${written}${last[0]}` } : null
}

/** Every currency that a text speaks of. */
export function currenciesIn(text: string): Set<string> {
  return new Set([...text.matchAll(anywhere)].map(([found]) => nameOf(found)))
}

function nameOf(found: string): string {
  const word = found.toLowerCase().replace(/\s.*$/, '').replace(/\.$/, '')
  return names.find(([pattern]) => pattern.test(word))?.[1] ?? word
}
