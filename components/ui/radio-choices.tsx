import { Choice } from './choice'

type RadioChoicesProps = {
  /** The first dot's, where a message about all of them leads; the others' begin with it. */
  id: string
  name: string
  legend: string
  choices: readonly { value: string; label: string }[]
  chosen: string | undefined
  required?: boolean
  /** The form it belongs to where it stands outside of it. */
  form?: string
}

/** One of several, all of them in sight. */
export function RadioChoices({ id, legend, choices, chosen, ...input }: RadioChoicesProps) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {choices.map(({ value, label }, index) => (
        <Choice
          key={value}
          id={index > 0 ? `${id}-${value}` : id}
          type="radio"
          value={value}
          label={label}
          defaultChecked={chosen === value}
          {...input}
        />
      ))}
    </fieldset>
  )
}
