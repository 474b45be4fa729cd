'use client'

import { useActionState } from 'react'
import { Choice } from '@/components/ui/choice'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import { NotSaved, Notice } from './notice'

export type RulesState = {
  round: number
  isSaved?: boolean
  problem?: string
  errors?: Record<string, string[]>
  typed?: Typed
}
export type Typed = Record<string, string | string[]>

type Named = { name: string; label: string; hint?: string }
export type RuleField = Named &
  (
    | { kind: 'number' | 'lines'; value: string }
    | { kind: 'box'; value: boolean }
    | { kind: 'boxes'; value: string[]; choices: { value: string; name: string }[] }
  )

type RulesFormProps = {
  action: (before: RulesState, form: FormData) => Promise<RulesState>
  fields: RuleField[]
  button: string
  isReadOnly: boolean
}

/** One group of rules: figures, lists with a line each, boxes. What was typed stays when it is refused. */
export function RulesForm({ action, fields, button, isReadOnly }: RulesFormProps) {
  const [state, save, isPending] = useActionState(action, { round: 0 })
  return (
    <form className="form" action={save} key={state.round} noValidate>
      {state.isSaved && <Notice title="Saved." />}
      {state.problem && <Notice tone="alarm" lines={[state.problem]} />}
      {state.errors && <NotSaved />}
      <fieldset className="form" disabled={isReadOnly}>
        {fields.map((field) => (
          <Rule
            key={field.name}
            field={field}
            typed={state.typed?.[field.name]}
            errors={state.errors?.[field.name]}
          />
        ))}
        {!isReadOnly && (
          <button className="button" disabled={isPending}>
            {button}
          </button>
        )}
      </fieldset>
    </form>
  )
}

type RuleProps = { field: RuleField; typed?: string | string[]; errors?: string[] }

function Rule({ field, typed, errors }: RuleProps) {
  const { name, label, hint } = field
  if (field.kind === 'box')
    return (
      <Choice id={`rule-${name}`} type="checkbox" name={name} label={label} defaultChecked={field.value} />
    )
  if (field.kind === 'boxes')
    return <Boxes field={field} chosen={Array.isArray(typed) ? typed : field.value} />
  const text = { id: `rule-${name}`, name, label, hint, errors, defaultValue: String(typed ?? field.value) }
  if (field.kind === 'number') return <TextField {...text} inputMode="numeric" />
  return <TextAreaField {...text} rows={4} spellCheck={false} />
}

type BoxesProps = { field: Extract<RuleField, { kind: 'boxes' }>; chosen: string[] }

function Boxes({ field: { name, label, choices }, chosen }: BoxesProps) {
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      {choices.map(({ value, name: words }) => (
        <Choice
          key={value}
          id={`rule-${name}-${value}`}
          type="checkbox"
          name={name}
          value={value}
          label={words}
          defaultChecked={chosen.includes(value)}
        />
      ))}
    </fieldset>
  )
}
