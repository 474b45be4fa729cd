// What a signature says of who signed, and what they asked for.

/** For whom somebody signs: themselves, or a body that they speak for. */
export const signatories = ['person', 'organisation', 'office'] as const
export type Signatory = (typeof signatories)[number]

/** What a signer hears of the campaign. */
export const updatesChoices = ['nothing', 'result', 'all'] as const
export type UpdatesChoice = (typeof updatesChoices)[number]

export type SignedAs = {
  signatory: Signatory
  name: string
  body: string | null
  role: string | null
  country: string
  city: string | null
  comment: string | null
  showName: boolean
  updates: UpdatesChoice
}
