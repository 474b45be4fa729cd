// A signature as a browser posts it, a new one for each number.

const run = Date.now().toString(36)

export function signForm(n: number): string {
  const email = `bench-${run}-${n}@example.org`
  return new URLSearchParams({
    name: 'Ada Example',
    email,
    country: 'NL',
    city: 'Utrecht',
    website: '',
  }).toString()
}
