// To an address that somebody typed into the form: one button, what happens next, and what to do if it was somebody else.

import { ConfirmRequest } from './confirm-request'
import { wordsOf, type Sheet } from './language'

export function ConfirmMail(sheet: Sheet<'confirm'>) {
  const words = wordsOf(sheet.language.texts, 'confirm', sheet.isPledge)
  return <ConfirmRequest {...sheet} words={words} below={[words.next, words.after, words.notYou]} />
}
