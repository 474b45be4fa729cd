// What the app need not be asked: methods that nothing here answers to, and forms of another site for the team's pages, where
// Next.js would fault instead of saying so. Its own pages for errors are ours to give.

import type { IncomingMessage } from 'node:http'
import { isSameSite } from '../same-site'
import { allowedMethods } from './allowed-methods'
import { isForTeam } from './for-team'

/** Answered with the 404 that everybody gets. */
const nowhere = '/no-such-page'
/** Letters, digits, hyphen, underscore and tilde, written as bytes. */
const needless = /%(?:3\d|[46][1-9a-f]|[57][\da]|2d|5f|7e)/gi
const frameworkPages = /^\/(404|500|_error|_not-found|_global-error)(\.html)?\/?$/

export function findRefusal(request: IncomingMessage): 403 | 405 | null {
  const { method = '', url = '' } = request
  if (!allowedMethods(url).includes(method) || !url.startsWith('/')) return 405
  return method === 'POST' && isForTeam(url) && !isFromHere(request) ? 403 : null
}

const wholeAddress = /^https?:\/\/([^/?]+)/i

/** As a proxy is asked, `GET http://host/path`: then the name is that one, whatever Host says (RFC 9112, 3.2.2). Changes the request. */
export function readTarget(request: IncomingMessage): void {
  const [start, host] = wholeAddress.exec(request.url ?? '') ?? []
  if (start === undefined) return
  const rest = request.url!.slice(start.length)
  request.url = rest.startsWith('/') ? rest : `/${rest}`
  request.headers.host = host
}

/** Where the app is asked: a path that names nothing, or a page of the framework's, is nowhere; any other has one spelling. */
export function placeOf(url: string): string {
  const path = readPath(url)
  return path === null || path.includes('\0') || frameworkPages.test(path) ? nowhere : plain(url)
}

/** `/c/%66oo` is `/c/foo` (RFC 3986, 6.2.2.2), for who keeps pages, opens doors and writes logs, too. A query stays as it is. */
function plain(url: string): string {
  if (!url.includes('%')) return url
  const end = url.indexOf('?')
  const path = end < 0 ? url : url.slice(0, end)
  return path.replace(needless, decodeURIComponent) + url.slice(path.length)
}

/** Null for a path like `/%E0`, which is no text: asked for it, the app would fault, as the database would about a NUL. */
function readPath(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '')
  } catch {
    return null
  }
}

function isFromHere({ headers }: IncomingMessage): boolean {
  return isSameSite({ headers: { get: (name) => headers[name]?.toString() ?? null } })
}
