// What each template is made from: data shared by everybody who gets the message, and values of one person that fill
// its {{placeholders}}. The values are the only personal part, and only links.

import type { Role } from '@/lib/core/roles'
import type { ShareLink } from '@/lib/core/share-links'
import type { Paragraph } from '@/lib/core/split-paragraphs'
import type { UpdateKind } from '@/lib/core/update-kinds'
import type { House } from '../house'

type OfCampaign = { house: House; headline: string; campaignUrl: string }

/** About a signature. `isPledge` is missing in messages that are older than its words. */
type OfSignature = OfCampaign & { isPledge?: boolean }

/** What the owners are told. */
export type Notice =
  | { kind: 'queue-stuck'; count: number; minutes: number }
  | { kind: 'bounce-rate'; bounced: number; sent: number }
  | { kind: 'drift'; slug: string; count: number; rowCount: number }
  | { kind: 'trend'; slug: string; of: 'domain' | 'network'; name: string; count: number; totalCount: number }

export type DataOf = {
  confirm: OfSignature
  'already-signed': OfSignature
  'my-link': { house: House }
  'sign-in': { house: House }
  invitation: { house: House; role: Role }
  reminder: OfSignature
  welcome: OfSignature & { shares: ShareLink[] }
  notice: { house: House; notice: Notice }
  update: OfCampaign & {
    kind: UpdateKind
    title: string
    paragraphs: Paragraph[]
    /** Where the same words stand on the site. */
    webUrl: string
    /** Sent to a member of the team, who wants to see it. */
    isTest: boolean
  }
  /** The campaign is the one that follows; `predecessor` is the headline of the one they signed. */
  successor: OfCampaign & { predecessor: string; target: string | null; action: string | null }
  'lead-approval': OfCampaign & {
    /** They approved an earlier wording, or another way to be named. */
    isAgain: boolean
  }
}

export type SubscriptionLinks = { unsubscribeUrl: string; preferencesUrl: string }

export type ValuesOf = {
  /** And `confirmUrl` and `myUrl`, which every mail about a signature can use: made from its id when the mail is built. */
  confirm: Record<never, string>
  'already-signed': Record<never, string>
  'my-link': Record<never, string>
  'sign-in': { signInUrl: string }
  invitation: { signInUrl: string }
  reminder: Record<never, string>
  welcome: { number: string }
  notice: Record<never, string>
  update: SubscriptionLinks
  successor: SubscriptionLinks
  'lead-approval': { leadUrl: string }
}

export type TemplateName = keyof DataOf
