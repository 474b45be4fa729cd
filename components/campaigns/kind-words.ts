import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import type { CampaignKind } from '@/lib/core/campaign-kinds'

type KindWords = {
  name: string
  /** What a link to the form says, and what its button says. */
  invite: string
  button: string
  heading: string
  /** Above the exact words, while one can sign them and when one no longer can. */
  wording: string
  closedWording: string
  /** Instead of a zero, while somebody can be the first and when nobody was. */
  first: string
  none: string
  target: string
  action: string
  /** After one, and after a number of people. */
  counted: readonly [string, string]
  confirm: string
  signed: string
}

const asking = { target: 'Who is asked', action: 'To do what' }

/** The three faces of a campaign differ in these words. */
export const kindWords: Record<CampaignKind, KindWords> = {
  petition: {
    name: 'Petition',
    invite: 'Sign the petition',
    button: 'Sign this petition',
    heading: 'Sign the petition',
    wording: 'What you sign',
    closedWording: 'What was signed',
    first: 'Be the first to sign',
    none: 'Nobody has signed',
    ...asking,
    counted: ['person has signed', 'people have signed'],
    confirm: 'Confirm my signature',
    signed: 'You signed',
  },
  'open-letter': {
    name: 'Open letter',
    invite: 'Add your name',
    button: 'Add my name',
    heading: 'Add your name to the letter',
    wording: 'The letter',
    closedWording: 'The letter',
    first: 'Be the first to add your name',
    none: 'Nobody has signed',
    ...asking,
    counted: ['person has signed', 'people have signed'],
    confirm: 'Confirm my signature',
    signed: 'You signed',
  },
  pledge: {
    name: 'Pledge',
    invite: 'Make the pledge',
    button: 'I pledge this',
    heading: 'Make the pledge',
    wording: 'What you pledge',
    closedWording: 'What was pledged',
    first: 'Be the first to pledge',
    none: 'Nobody has pledged',
    target: 'To whom',
    action: 'What we will do',
    counted: ['person has pledged', 'people have pledged'],
    confirm: 'Confirm my pledge',
    signed: 'You pledged',
  },
}

/** What the exact words are to whoever reads them now. */
export function wordingTitle({ kind, state }: Pick<CampaignCard, 'kind' | 'state'>): string {
  const { wording, closedWording } = kindWords[kind]
  return state === 'closed' ? closedWording : wording
}
