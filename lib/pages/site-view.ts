// What every page says about its site: who runs it, how to reach them, and under which address it stands.

import { env } from '@/lib/platform/env'
import { getSettings } from '@/lib/platform/settings'
import { siteUrl } from '@/lib/platform/site-url'
import { getAssets, type Assets } from './assets'

export type SiteView = {
  /** Empty until the owner has given it; pages then say "Countersign". */
  organisation: string
  controller: string
  contactEmail: string
  postalAddress: string
  privacyNote: string
  timeZone: string
  siteUrl: string
  /** Mails stay on this machine, in /mailbox. */
  demo: boolean
  assets: Assets
}

export async function getSiteView(): Promise<SiteView> {
  const { organisation, controller, contactEmail, postalAddress, privacyNote, timeZone } = await getSettings()
  const about = { organisation, controller, contactEmail, postalAddress, privacyNote, timeZone }
  return { ...about, siteUrl: siteUrl(), demo: env().DEMO, assets: getAssets() }
}
