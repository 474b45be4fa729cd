import { Choice } from '@/components/ui/choice'
import type { SignFormState } from '@/lib/pages/sign-form-state'
import { UpdateChoices } from './update-choices'

/** Being named and hearing more: separate from signing, and off until chosen. */
export function SignChoices({ form: { values } }: { form: SignFormState }) {
  const chosen = values.updates === 'on' ? 'all' : values.updates || 'nothing'
  return (
    <>
      <Choice
        id="sign-showName"
        type="checkbox"
        name="showName"
        label="Show my name on this page"
        defaultChecked={values.showName === 'on'}
      />
      <UpdateChoices id="sign-updates" name="updates" chosen={chosen} />
    </>
  )
}
