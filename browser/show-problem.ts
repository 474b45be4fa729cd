// Writes what is wrong with a field above it, tied to it for whoever hears the page, as the server would: components/ui/field.tsx.

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Null: nothing is wrong any more. */
export function showProblem(control: Control, problem: string | null): void {
  const id = `${control.id}-error`
  const shown = document.getElementById(id)
  const others = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((one) => one && one !== id)
  setOrRemove(control, 'aria-describedby', [...others, ...(problem ? [id] : [])].join(' '))
  setOrRemove(control, 'aria-invalid', problem ? 'true' : '')
  if (!problem) return shown?.remove()
  const line = shown ?? document.createElement('p')
  line.id = id
  line.className = 'field__error'
  line.textContent = problem
  if (!shown) control.before(line)
}

function setOrRemove(control: Control, name: string, value: string): void {
  if (value) control.setAttribute(name, value)
  else control.removeAttribute(name)
}
