// The doors that our server opens itself, because very many come through them: the same functions that the app's routes are made
// of, called without the app in between. Whatever is not exactly one of them is the app's, so that there is nothing to agree on.

import type { Asked } from '../asked'

type Context = { params: Promise<Record<string, string>> }
type Door = (request: Asked, context: Context) => Promise<Response>
export type Doors = { GET?: Door; POST?: Door }

export type HotDoor = (request: Asked) => Promise<Response>
export type HotDoors = (method: string, url: string) => HotDoor | null

/** `/c/:slug/sign` stands for one name of letters that need no decoding. */
export function hotDoors(doors: Record<string, object>): HotDoors {
  const known = Object.entries(doors).map(([address, opened]) => ({
    pattern: new RegExp(`^${address.replace(/:(\w+)/g, '(?<$1>[A-Za-z0-9_-]{1,200})')}$`),
    opened: opened as Doors,
  }))
  return (method, url) => {
    if (method !== 'GET' && method !== 'POST') return null
    const path = url.split('?', 1)[0] ?? ''
    for (const { pattern, opened } of known) {
      const names = pattern.exec(path)
      const door = names && opened[method]
      if (door) return (request) => door(request, { params: Promise.resolve({ ...names.groups }) })
    }
    return null
  }
}
