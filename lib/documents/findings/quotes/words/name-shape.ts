// How a personal name is spelled: capitalised words, initials and short titles with their stop, particles between them.

const short =
  'Sens?|Reps?|Govs?|Lt|Gen|Col|Maj|Capt|Sgt|Del|Hon|Amb|Prof|Cr|Cllr|Coun|Ald|Const|Mr|Mrs|Ms|Mx|Dr|Rev|Fr|St|Supt|Insp|Jr|Sr'

/** A title with its stop or without, in front of a name. */
export const shortTitleFirst = new RegExp(String.raw`^(?:${short}|Miss|Sir|Dame|Lord|Lady|Baroness)\.?\s+`)

/** In front of a name: asks the cheapest question first, as most letters are small. */
export const notSmall = String.raw`(?![a-z\s])`
/** Letters, and what accents become where a text was decoded wrongly ("FranÃ§oise"). */
const nameLetter = String.raw`[\p{L}\p{M}'’\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf-]`
export const nameWord = String.raw`(?:(?:\p{Lu}\.){1,3}|(?:${short})\.|(?:(?:al|el|ul|ar|as|an)-)?\p{Lu}${nameLetter}{0,40})`
/** Between a first name and a surname: Jane "Jo" Roe, Jane (Jo) Roe. */
export const nickname = String.raw`["“(]\p{Lu}[\p{L}'’.-]{0,20}["”)](?=\s\p{Lu})`
export const particle = String.raw`(?:de|del|della|da|di|dos|van|von|der|den|ter|bin|ibn|al|el|la|le|du)(?=\s)`

/** Short for a title, kept with the name: "Sen. Jane Roe". */
export const shortTitles = new RegExp(`^(?:${short})$`)

/** Two words and more. */
const fullNameShape = String.raw`${nameWord}(?:\s{1,3}(?:${particle}\s{1,3})?${nameWord}){1,3}`
/** "Jane Roe, John Doe, and Ann Poe". */
export const namesInARow = String.raw`${fullNameShape}(?:,\s${fullNameShape}){0,8},?\sand\s${fullNameShape}`
