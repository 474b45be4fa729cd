// Once, a day after a confirmation mail that was not answered. Never a second time.

import { ConfirmRequest } from './confirm-request'
import { wordsOf, type Sheet } from './language'

export function ReminderMail(sheet: Sheet<'reminder'>) {
  const words = wordsOf(sheet.language.texts, 'reminder', sheet.isPledge)
  return <ConfirmRequest {...sheet} words={words} below={[words.next, words.notYou]} />
}
