// Who says a quote, as its document describes them: name and office. Pure.

import type { Quote } from '@/lib/documents/draft-schema'

/** Null where nobody is found to say it. */
export function describedSpeaker({ speaker, role }: Pick<Quote, 'speaker' | 'role'>): string | null {
  return speaker && (role ? `${speaker.text}, ${role.text}` : speaker.text)
}
