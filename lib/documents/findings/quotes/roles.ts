// A speaker's role, once said, holds for all their quotes that do not say it again.

import type { Span } from '@/lib/core/span'
import type { Speaker } from './said'

export function withRoles(speakers: Speaker[]): Speaker[] {
  const roles = new Map<string, Span>()
  for (const { speaker, role } of speakers)
    if (speaker && role && !roles.has(speaker.text)) roles.set(speaker.text, role)
  return speakers.map((one) => ({ ...one, role: one.role ?? roles.get(one.speaker?.text ?? '') ?? null }))
}
