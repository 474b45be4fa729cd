// Who writes: what every mail says about its sender, and the sender address of the envelope. Read before a transaction
// begins, as it may take a connection of its own.

import { env } from '@/lib/platform/env'
import { getSettings, type Settings } from '@/lib/platform/settings'
import { siteUrl } from '@/lib/platform/site-url'

/** Part of every message's data: when it changes, new messages begin. */
export type House = { organisation: string; contactEmail: string; postalAddress: string; siteUrl: string }

const localSender = 'Countersign <mailbox@localhost>'

export async function getHouse(): Promise<House> {
  const { organisation, contactEmail, postalAddress } = await getSettings()
  return { organisation: organisation || 'Countersign', contactEmail, postalAddress, siteUrl: siteUrl() }
}

/** `MAIL_FROM`, else the sender of the settings, else null. */
export async function getSender(): Promise<string | null> {
  return env().MAIL_FROM ?? senderOf(await getSettings())
}

/** The local mailbox needs no sender: nothing leaves this machine. */
export async function getLocalSender(): Promise<string> {
  return (await getSender()) ?? localSender
}

function senderOf({ senderEmail, senderName, organisation }: Settings): string | null {
  if (!senderEmail) return null
  const name = (senderName || organisation).replace(/["\\<>\p{Cc}]/gu, '')
  return name ? `"${name}" <${senderEmail}>` : senderEmail
}
