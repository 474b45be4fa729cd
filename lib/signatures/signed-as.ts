// What a signature says of who signed, and what they asked for.

export type SignedAs = {
  signatory: 'person' | 'organisation' | 'office'
  name: string
  body: string | null
  role: string | null
  country: string
  city: string | null
  comment: string | null
  showName: boolean
  updates: 'nothing' | 'result' | 'all'
}
