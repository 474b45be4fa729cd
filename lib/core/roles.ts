// Who may do what. Authority is checked in each verb with the actor as first argument, never in a page alone.

export const roles = ['owner', 'editor', 'viewer'] as const

export type Role = (typeof roles)[number]

/** The team member (or the command line, `system`) on whose behalf a verb runs. */
export type Actor = { id: string | null; name: string; role: Role }

/** The command line and the demo act with an owner's authority: whoever runs them owns the machine. */
export const system: Actor = { id: null, name: 'command line', role: 'owner' }

/** What whoever may not do something is told. */
export const roleRefused = 'Your role does not allow this: ask an owner of the team.'

const rank: Record<Role, number> = { viewer: 0, editor: 1, owner: 2 }

export function isAtLeast(role: Role, needed: Role): boolean {
  return rank[role] >= rank[needed]
}
