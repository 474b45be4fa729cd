// Is a name in te reo Māori? By the shape of its words: every syllable ends in a vowel, and few consonants begin one.

const word = /^(?:(?:ng|wh|[hkmnprtw])?[aeiouāēīōū])+$/i
/** An article before it: "Te Kura Tai", "Ngā Waka Tai". */
const opening = /^(?:Te|Ngā|Nga)\s/
/** A people: "Ngāti Tai". */
const people = /^(?:Ngāti|Ngati|Ngāi|Ngai|Te Āti|Te Ati)\s/

/** No bodies: the language, the world, the treaty. */
const thing = /\s(?:Reo|Ao|Tiriti|Wiki|Taiao|Tiaki)(?:\s|$)/

/** Two words and more, with an article. */
export function isTeReo(text: string): boolean {
  return opening.test(text) && !thing.test(text) && text.split(/\s+/).every((part) => word.test(part))
}

export function isPeopleOfTeReo(text: string): boolean {
  return people.test(text) && text.split(/\s+/).every((part) => word.test(part))
}
