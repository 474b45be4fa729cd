// An update as the mail template takes it, the same for the preview, the test and the mail that goes out.

import type { UpdateKind } from '@/lib/core/update-kinds'
import { splitParagraphs } from '@/lib/core/split-paragraphs'
import type { House } from '@/lib/mail/house'
import type { DataOf } from '@/lib/mail/templates/mail-data'

type Words = { kind: UpdateKind; title: string; body: string }
type About = { slug: string; headline: string; n: number | null }

/** `n` is null while it has no place in the archive: its links lead to the campaign's updates then. */
export function updateMessage(house: House, { slug, headline, n }: About, words: Words): DataOf['update'] {
  const campaignUrl = `${house.siteUrl}/c/${slug}`
  return {
    house,
    headline,
    campaignUrl,
    webUrl: n === null ? `${campaignUrl}/updates` : `${campaignUrl}/updates/${n}`,
    kind: words.kind,
    title: words.title,
    paragraphs: splitParagraphs(words.body),
    isTest: false,
  }
}
