// A speaker's role, once said, holds for all their quotes that do not say it again; else what the text calls them elsewhere.

import type { Span } from '@/lib/core/span'
import { lastWord, type People } from './people'
import type { Speaker } from './said'

export function withRoles(speakers: Speaker[], people: People): Speaker[] {
  const roles = new Map<string, Span>()
  for (const { speaker, role } of speakers)
    if (speaker && role && !roles.has(speaker.text)) roles.set(speaker.text, role)
  return speakers.map((one) => ({ ...one, role: one.role ?? roleOf(one, roles, people) }))
}

function roleOf({ speaker }: Speaker, roles: Map<string, Span>, people: People): Span | null {
  if (!speaker) return null
  const same = people.bySurname.get(lastWord(speaker.text)) ?? []
  const called = same.find(({ name, role }) => role !== null && name.text === speaker.text)
  return roles.get(speaker.text) ?? called?.role ?? null
}
