// Once, a day after a confirmation mail that was not answered. Never a second time.

import { ConfirmRequest } from './confirm-request'
import type { DataOf } from './mail-data'
import { texts } from './texts'

const words = texts.reminder

export function ReminderMail(data: DataOf['reminder']) {
  return <ConfirmRequest {...data} words={words} below={[words.next, words.notYou]} />
}
