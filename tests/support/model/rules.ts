// The rules that the model knows: throw-away mailboxes are held and nothing else is, however many sign at once.

import { limits } from '@/lib/signatures/limits'
import { owner } from '@/tests/support/actors'

export async function holdThrowAwayOnly(): Promise<void> {
  limits.forget()
  await limits.save(owner, () => ({ holdFor: ['disposable-domain'] }))
}
