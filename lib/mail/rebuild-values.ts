// The links of a mail whose values were dropped when it was settled: made anew from ids, as every mailed link is. Pure but for
// the key.

import { formatCount } from '@/lib/core/format'
import { siteUrl } from '@/lib/platform/site-url'
import type { TemplateName } from './templates/mail-data'
import { makeToken } from './tokens'

export type Rebuildable = {
  template: TemplateName
  signatureId: string | null
  subscriptionId: string | null
  number: number | null
}

/** Null where nothing can be made anew: a link that worked once, for minutes. */
export function rebuildValues(row: Rebuildable): Record<string, string> | null {
  const { template, signatureId, subscriptionId, number } = row
  if (template === 'already-signed' || template === 'my-link' || template === 'notice') return {}
  if (template === 'update' || template === 'successor') return subscriptionId ? {} : null
  if (template === 'welcome') return number === null ? null : { number: formatCount(number) }
  const isToConfirm = template === 'confirm' || template === 'reminder'
  if (!isToConfirm || !signatureId) return null
  return { confirmUrl: `${siteUrl()}/confirm/${makeToken('confirm', signatureId)}` }
}
