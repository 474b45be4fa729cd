// Does a target go by a title, so that a text may speak of "him" or "her"? Pure.

/** Wherever in the title it stands. */
const title =
  /^(?:President|Minister|Senator|Sen\.|Mayor|Governor|Gov\.|Secretary|Chancellor|Commissioner|Premier|Chair\w*|Leader|Mr|Ms|Mrs|Dr)\.?,?$/i

export function isTitledPerson(target: string): boolean {
  return !/ and /.test(target) && target.split(/\s+/).some((word) => title.test(word))
}
