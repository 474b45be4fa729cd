import type { CampaignKind } from '@/lib/campaigns/campaign-view'

type KindWords = {
  name: string
  /** What a link to the form says, and what its button says. */
  invite: string
  button: string
  heading: string
  wording: string
  first: string
}

/** The three faces of a campaign differ in these words. */
export const kindWords: Record<CampaignKind, KindWords> = {
  petition: {
    name: 'Petition',
    invite: 'Sign the petition',
    button: 'Sign this petition',
    heading: 'Sign the petition',
    wording: 'What you sign',
    first: 'Be the first to sign',
  },
  'open-letter': {
    name: 'Open letter',
    invite: 'Add your name',
    button: 'Add my name',
    heading: 'Add your name to the letter',
    wording: 'The letter',
    first: 'Be the first to add your name',
  },
  pledge: {
    name: 'Pledge',
    invite: 'Make the pledge',
    button: 'I pledge this',
    heading: 'Make the pledge',
    wording: 'What you pledge',
    first: 'Be the first to pledge',
  },
}
