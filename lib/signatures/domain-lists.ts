// The team's own word on mail domains, over the list of throw-away ones that comes with the installation and over what looks like
// another domain: at most a second old in every process.

import { z } from 'zod'
import type { DomainEdits } from '@/lib/mail/disposable'
import { mailDomain } from '@/lib/mail/mail-domain'
import { settingGroup } from '@/lib/platform/setting-group'

const list = z.array(mailDomain).max(10_000, 'List at most 10,000 domains.').default([])

const schema = z.object({ disposable: list, trusted: list })

export type DomainLists = z.output<typeof schema>

export const domainLists = settingGroup({ key: 'domains', schema, mayChange: 'owner' })

let made: { from: DomainLists; edits: DomainEdits } | undefined

/** As judgeSigning wants them. */
export async function getDomainEdits(): Promise<DomainEdits> {
  const from = await domainLists.get()
  if (made?.from !== from)
    made = { from, edits: { disposable: new Set(from.disposable), trusted: new Set(from.trusted) } }
  return made.edits
}
