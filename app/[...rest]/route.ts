import { notFoundResponse } from '@/lib/pages/not-found'

export const dynamic = 'force-dynamic'

/** Whatever no other door answers: the same page for everyone. */
export function GET(): Promise<Response> {
  return notFoundResponse()
}
