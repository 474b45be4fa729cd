// A mail of every template as it may well be: a long headline, a long address, a sender with a postal address.

import { shareLinks } from '@/lib/core/share-links'
import { splitParagraphs } from '@/lib/core/split-paragraphs'
import type { DataOf, TemplateName } from '@/lib/mail/templates/mail-data'

const siteUrl = 'https://campaigns.harbour-friends.example'
const house = {
  organisation: 'Harbour Friends',
  contactEmail: 'hello@campaigns.harbour-friends.example',
  postalAddress: '1 Quay\nExampleton',
  siteUrl,
}
const headline = 'Open the old harbour of Westport to everyone who lives in the district before the summer'
const campaignUrl = `${siteUrl}/c/open-the-old-harbour-of-westport-to-everyone-who-lives-in-the-district`
const ofCampaign = { house, headline, campaignUrl }
const words = `Dear all,

The council will vote in June. Read https://council.westport.example/meetings/2026/06/minutes-of-the-committee-on-harbours and come.

Thank you
Ada Example`

export const samples: DataOf = {
  confirm: ofCampaign,
  'already-signed': ofCampaign,
  'my-link': { house },
  'sign-in': { house },
  invitation: { house, role: 'editor' },
  reminder: ofCampaign,
  welcome: { ...ofCampaign, shares: shareLinks(headline, campaignUrl) },
  notice: { house, notice: { kind: 'drift', slug: 'open-the-old-harbour', count: 1203, rowCount: 1204 } },
  update: {
    ...ofCampaign,
    ...{ kind: 'answer', title: 'The council has answered, and it will vote', isTest: false },
    paragraphs: splitParagraphs(words),
    webUrl: `${campaignUrl}/updates/1`,
  },
  successor: {
    ...ofCampaign,
    predecessor: 'Take down the fence around the old harbour of Westport',
    target: 'the city council of Westport',
    action: 'open the old harbour to everyone who lives in the district before the summer',
  },
  'lead-approval': { ...ofCampaign, isAgain: true },
}

export const sampleNames = Object.keys(samples) as TemplateName[]

const token = 'AZ2x9Kq0TTiYb1yQhV5w3kzq0dU2o8dJY4dS7nU1m0E'

/** As one person gets them. */
export const sampleValues = {
  confirmUrl: `${siteUrl}/confirm/${token}`,
  signInUrl: `${siteUrl}/admin/sign-in/${'0123456789abcdef'.repeat(4)}`,
  leadUrl: `${siteUrl}/lead/${token}`,
  unsubscribeUrl: `${siteUrl}/unsubscribe/${token}`,
  preferencesUrl: `${siteUrl}/preferences/${token}`,
  myUrl: `${siteUrl}/my/${token}`,
  number: '12,345',
}
