// No mail of ours is larger than 20 kB, with both its parts: what is larger is cut by mailboxes, and its foot with the way out
// along with it. Many links or a script of several bytes a letter come near.

import type { House } from '@/lib/mail/house'
import { renderMail } from '@/lib/mail/render-mail'
import type { UpdateRow } from './rows'
import { updateMessage } from './update-message'

/** A little less than 20 kB: each person's own links are longer than their placeholders. */
const mostBytes = 19_000

export async function isTooLarge(house: House, update: UpdateRow): Promise<boolean> {
  const { html, text } = await renderMail('update', updateMessage(house, update, update))
  return Buffer.byteLength(html) + Buffer.byteLength(text) > mostBytes
}
