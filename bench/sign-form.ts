// A signature as a browser posts it, a new one for each call.

const run = Date.now().toString(36)
let made = 0

export function signForm(): { body: string } {
  const email = encodeURIComponent(`bench-${run}-${made++}@example.org`)
  return { body: `name=Ada+Example&email=${email}&country=NL&city=Utrecht&comment=&website=` }
}
