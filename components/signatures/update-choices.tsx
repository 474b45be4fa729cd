import { RadioChoices } from '@/components/ui/radio-choices'

type UpdateChoicesProps = {
  id: string
  name: string
  chosen: string
  /** Where there is also a way to hear nothing of any campaign. */
  nothing?: string
  more?: { value: string; label: string }[]
}

/** What a signer hears of a campaign. */
export function UpdateChoices({ nothing = 'Nothing', more = [], ...dots }: UpdateChoicesProps) {
  const choices = [
    { value: 'nothing', label: nothing },
    { value: 'result', label: 'Only what came of it, at most two mails' },
    { value: 'all', label: 'All news of this campaign' },
  ]
  return <RadioChoices legend="Send me" choices={[...choices, ...more]} {...dots} />
}
