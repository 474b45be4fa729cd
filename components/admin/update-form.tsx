'use client'

import { useActionState, useEffect, useRef, useState } from 'react'
import type { Country } from '@/lib/core/countries'
import type { Preview, PreviewAnswer } from '@/lib/updates/preview-update'
import type { TeamUpdate } from '@/lib/updates/team-queries'
import type { FormAction, TextFormState } from './form-state'
import { Notice } from './notice'
import { UpdateFields } from './update-fields'
import { UpdatePreview } from './update-preview'
import { UpdateTime } from './update-time'

export type UpdateAction = FormAction<TextFormState>

type UpdateFormProps = {
  action: UpdateAction
  look: (typed: Record<string, string>) => Promise<PreviewAnswer>
  update: TeamUpdate
  preview: Preview
  countries: Country[]
  timeZone: string
}

/** Without JavaScript the preview is of what was saved last; with it, of what is typed. */
export function UpdateForm({ action, look, update, preview, countries, timeZone }: UpdateFormProps) {
  const [state, formAction, isPending] = useActionState(action, { round: 0 })
  const { shown, isLate, lookAgain } = useLivePreview(look, preview)
  const values = { ...valuesOf(update), ...state.values }
  return (
    <div className="bench">
      <form
        className="form editor"
        action={formAction}
        key={`${update.version} ${state.round}`}
        onInput={(event) => lookAgain(event.currentTarget)}
      >
        <h1>{update.title || 'A new update'}</h1>
        <input type="hidden" name="version" value={values.version} />
        <div className="savebar">
          <div className="savebar__row">
            <button className="button" name="do" value="save" disabled={isPending}>
              {isPending ? 'Saving …' : 'Save'}
            </button>
            <button className="button button--line" name="do" value="test" disabled={isPending}>
              Send me a test
            </button>
            <span className="savebar__state">
              <span className="state is-draft">Draft</span>
            </span>
          </div>
          {state.problems && <Notice tone="alarm" title="Not done" lines={state.problems} />}
          {state.done && <Notice title={state.done} />}
        </div>
        <UpdateFields values={values} errors={state.errors ?? {}} countries={countries} />
        <UpdateTime preview={shown} at={values.at ?? ''} timeZone={timeZone} isPending={isPending} />
      </form>
      <UpdatePreview preview={shown} reach isLate={isLate} />
    </div>
  )
}

const pauseMs = 350

/** Asks for the preview when typing pauses; an answer that comes after a later question is dropped. */
function useLivePreview(look: UpdateFormProps['look'], saved: Preview) {
  const [typed, setTyped] = useState<{ on: Preview; preview: Preview } | null>(null)
  const [isLate, setIsLate] = useState(false)
  const asked = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const lookAgain = (form: HTMLFormElement) => {
    clearTimeout(timer.current)
    const number = ++asked.current
    timer.current = setTimeout(async () => {
      setIsLate(true)
      const answer = await look(readForm(form)).catch(() => null)
      if (number !== asked.current) return
      setIsLate(false)
      if (answer?.ok) setTyped({ on: saved, preview: answer.preview })
    }, pauseMs)
  }
  return { shown: typed?.on === saved ? typed.preview : saved, isLate, lookAgain }
}

function readForm(form: HTMLFormElement): Record<string, string> {
  const names = ['kind', 'title', 'body', 'country', 'city']
  const read = new FormData(form)
  return Object.fromEntries(names.map((name) => [name, String(read.get(name) ?? '')]))
}

function valuesOf({ kind, title, body, country, city, version }: TeamUpdate): Record<string, string> {
  return { kind, title, body, country: country ?? '', city: city ?? '', version: String(version) }
}
