// One actor of each role, for tests of verbs.

import type { Actor } from '@/lib/core/roles'

export const owner: Actor = { id: 'owner', name: 'Olive Owner', role: 'owner' }
export const editor: Actor = { id: 'editor', name: 'Ed Editor', role: 'editor' }
export const viewer: Actor = { id: 'viewer', name: 'Vi Viewer', role: 'viewer' }
