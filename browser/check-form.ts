// Says what is missing in the form where it is missed, in the words of the server, before the form is sent. It knows little and lets
// everything else pass: the server looks at all of it anyway.

import { signWords as words } from '@/lib/core/sign-words'
import { showProblem, type Control } from './show-problem'

/** Null: nothing wrong that can be seen from here. */
const checks: Record<string, (typed: string, form: FormData) => string | null> = {
  name: (typed) => (typed ? null : words.name),
  email: checkAddress,
  country: (typed) => (typed ? null : words.country),
  body: (typed, form) => (form.get('as') && !typed ? words.body : null),
  role: (typed, form) => (form.get('as') && !typed ? words.role : null),
}

export function checkBeforeSending(form: HTMLFormElement): void {
  const check = (control: Control) => {
    const problem = checks[control.name]!(control.value.trim(), new FormData(form))
    showProblem(control, problem)
    return problem === null
  }
  // Nobody is told off for a field that they only pass through, nor while they type.
  const whenReleased = watchPointer()
  form.addEventListener('focusout', ({ target }) =>
    whenReleased(() => isChecked(target) && target.value && check(target)),
  )
  form.addEventListener('input', ({ target }) => isChecked(target) && target.ariaInvalid && check(target))
  form.addEventListener('change', ({ target }) => isChecked(target) && target.ariaInvalid && check(target))
  const refuse = (event: Event) => {
    const wrong = [...form.elements].filter(isChecked).filter((control) => !check(control))[0]
    if (!wrong) return
    event.preventDefault()
    event.stopImmediatePropagation()
    wrong.closest('details')?.setAttribute('open', '')
    wrong.focus()
  }
  // On its way down, before the script that solves a proof of work hears of it.
  document.addEventListener('submit', (event) => event.target === form && refuse(event), true)
}

/** What a line more would push away from under the pointer stays where it is until that is released. */
function watchPointer(): (work: () => void) => void {
  let isDown = false
  addEventListener('pointerdown', () => (isDown = true), true)
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (isDown = false), true)
  return (work) => {
    if (isDown) addEventListener('pointerup', () => setTimeout(work), { once: true })
    else work()
  }
}

function isChecked(target: EventTarget | null): target is Control {
  return target !== null && Object.hasOwn(checks, (target as Control).name)
}

function checkAddress(typed: string): string | null {
  if (!typed) return words.email
  const [local, domain, ...more] = typed.split('@')
  if (!local || !domain || more.length > 0) return words['not-an-address']
  return /[.。．｡]/.test(domain) ? null : words['unknown-domain']
}
