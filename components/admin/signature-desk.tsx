'use client'

import { useActionState } from 'react'
import type { Country } from '@/lib/core/countries'
import type { SignaturePage } from '@/lib/signatures/list-signatures'
import type { RemovalPreview } from '@/lib/signatures/preview-removal'
import { Notice } from './notice'
import { RemovalForm } from './removal-form'
import { SignatureFields } from './signature-fields'
import { SignatureTable } from './signature-table'

export type DeskValues = Record<string, string | undefined>

export type DeskState = {
  /** As typed: which signatures are looked for. */
  values: DeskValues
  page: SignaturePage
  isFirst: boolean
  preview?: RemovalPreview
  reason?: string
  errors?: Record<string, string[]>
  done?: string
  problem?: string
  removalProblem?: string
}

type SignatureDeskProps = {
  action: (before: DeskState, form: FormData) => Promise<DeskState>
  start: DeskState
  countries: Country[]
  timeZone: string
  isEditor: boolean
}

/** Looking for signatures, releasing held ones, removing false ones. Without JavaScript each button loads the page anew. */
export function SignatureDesk({ action, start, countries, timeZone, isEditor }: SignatureDeskProps) {
  const [state, work, isPending] = useActionState(action, start)
  const { values, page, errors } = state
  return (
    <>
      {state.done && <Notice lines={[state.done]} />}
      {state.problem && <Notice tone="alarm" lines={[state.problem]} />}
      <form action={work} className="signatures" aria-busy={isPending}>
        <SignatureFields values={values} errors={errors ?? {}} countries={countries} timeZone={timeZone} />
        <SignatureTable rows={page.rows} timeZone={timeZone} isChoosable={isEditor} />
        <Doors state={state} isEditor={isEditor} isPending={isPending} />
      </form>
      {state.preview && isEditor && (
        <RemovalForm action={work} state={state} preview={state.preview} isPending={isPending} />
      )}
    </>
  )
}

function Doors({ state, isEditor, isPending }: { state: DeskState; isEditor: boolean; isPending: boolean }) {
  const { rows, next } = state.page
  return (
    <div className="signatures__doors">
      {next && <input type="hidden" name="after" value={next} />}
      {isEditor && rows.length > 0 && (
        <>
          <button className="button button--line" name="do" value="release" disabled={isPending}>
            Count the chosen
          </button>
          <button className="button button--line" name="do" value="preview-chosen" disabled={isPending}>
            Remove the chosen…
          </button>
          <button className="button button--line" name="do" value="preview" disabled={isPending}>
            Remove all that match…
          </button>
        </>
      )}
      {!state.isFirst && (
        <button className="link" name="do" value="show">
          The newest
        </button>
      )}
      {next && (
        <button className="link" name="do" value="next">
          Older ones
        </button>
      )}
    </div>
  )
}
