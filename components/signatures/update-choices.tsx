import { RadioChoices } from '@/components/ui/radio-choices'

type UpdateChoicesProps = {
  id: string
  name: string
  chosen: string
  /** Ends more than this campaign's updates. */
  more?: { value: string; label: string }[]
}

const choices = [
  { value: 'nothing', label: 'Nothing' },
  { value: 'result', label: 'Only what came of it, at most two mails' },
  { value: 'all', label: 'All news of this campaign' },
]

/** What a signer hears of a campaign. */
export function UpdateChoices({ more = [], ...dots }: UpdateChoicesProps) {
  return <RadioChoices legend="Send me" choices={[...more, ...choices]} {...dots} />
}
