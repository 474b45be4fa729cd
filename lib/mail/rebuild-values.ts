// The values of a mail that were dropped when it was settled, made anew; its links are made from ids in any case. Pure.

import { formatCount } from '@/lib/core/format'
import type { TemplateName } from './templates/mail-data'

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
  return isToConfirm && signatureId ? {} : null
}
