// Solves a form's proof of work (ALTCHA, SHA-256) while its visitor types, and puts the solution into the form. Nothing else: it
// asks our own server for the sum and nobody for anything else. Whatever goes wrong, the form is sent without it.

type Challenge = { algorithm: string; challenge: string; salt: string; signature: string; maxnumber: number }

const form = document.querySelector<HTMLFormElement>('form[data-challenge]')
if (form) prepare(form)

function prepare(form: HTMLFormElement): void {
  const field = form.elements.namedItem('altcha') as HTMLInputElement
  let solving: Promise<void> | undefined
  let isDone = false
  const begin = () =>
    (solving ??= solve(form.dataset.challenge!)
      .catch(() => '')
      .then(fill))
  const fill = (solution: string) => {
    field.value = solution
    isDone = true
  }
  form.addEventListener('focusin', begin)
  form.addEventListener('submit', (event) => {
    if (isDone) return
    event.preventDefault()
    tell(form)
    // Not in this very moment: a form that is just being sent is not sent again.
    void begin().then(() => setTimeout(() => form.requestSubmit(event.submitter)))
  })
  // Come back to by the browser's own way: that solution is spent.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    fill('')
    isDone = false
    solving = undefined
  })
}

function tell(form: HTMLFormElement): void {
  const note = form.querySelector<HTMLElement>('[data-waiting]')
  if (note) note.textContent = note.dataset.waiting!
}

const together = 500

async function solve(address: string): Promise<string> {
  const given = (await (await fetch(address)).json()) as Challenge
  const wanted = parseInt(given.challenge.slice(0, 8), 16)
  const letters = new TextEncoder()
  const isIt = async (number: number) => {
    const hash = new DataView(await crypto.subtle.digest('SHA-256', letters.encode(given.salt + number)))
    return hash.getUint32(0) === wanted
  }
  for (let start = 0; start <= given.maxnumber; start += together) {
    const found = (await Promise.all(Array.from({ length: together }, (_, n) => isIt(start + n)))).indexOf(
      true,
    )
    if (found >= 0) return btoa(JSON.stringify({ ...given, number: start + found }))
  }
  return ''
}
