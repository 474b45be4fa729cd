// To an address that somebody typed into the form: one button, what happens next, and what to do if it was somebody else.

import { ConfirmRequest } from './confirm-request'
import type { DataOf } from './mail-data'
import { texts } from './texts'

const words = texts.confirm

export function ConfirmMail(data: DataOf['confirm']) {
  return <ConfirmRequest {...data} words={words} below={[words.next, words.after, words.notYou]} />
}
