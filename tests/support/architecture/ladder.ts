// Who may import whom. A file imports from its own folder and from rungs to the left of its own.

import type { Source } from './source'

const rungs = ['core', 'platform', 'mail', 'team', 'documents', 'campaigns', 'signatures', 'updates', 'pages']
const doors = ['app/', 'bin/', 'server.ts', 'worker.ts', 'supervisor.ts']

export function findLadderFaults(source: Source): string[] {
  return source.imports
    .map((one) => faultOf(source.path, one.from, one.typeOnly))
    .filter((fault): fault is string => fault !== null)
    .map((fault) => `${source.path} ${fault}`)
}

function faultOf(file: string, from: string, typeOnly: boolean): string | null {
  if (file.startsWith('lib/')) return faultOfLib(file, from)
  if (file.startsWith('components/')) return faultOfComponent(file, from, typeOnly)
  return null
}

function faultOfLib(file: string, from: string): string | null {
  if (doors.some((door) => from.startsWith(door) || `${from}.ts` === door)) {
    return `imports ${from}: lib is the product, and knows nothing of the doors (app, bin, server, worker) that open it.`
  }
  if (from.startsWith('components/')) {
    const may = file.startsWith('lib/pages/') || file.startsWith('lib/mail/templates/')
    return may ? null : `imports ${from}: of lib, only lib/pages and lib/mail/templates render components.`
  }
  const [own, other] = [rungOf(file), rungOf(from)]
  if (other === null || own === null || other <= own) return null
  return `imports ${from}: imports go to the left only (${rungs.join(' ← ')}). Move what is shared to the left, or the caller to the right.`
}

function faultOfComponent(file: string, from: string, typeOnly: boolean): string | null {
  const isLib = from.startsWith('lib/') && !from.startsWith('lib/core/')
  if (isLib && !typeOnly) {
    return `imports ${from}: components take types of lib (import type) and lib/core, nothing that runs; the page gives them what they show.`
  }
  if (from.startsWith('app/') && !file.startsWith('components/admin/')) {
    return `imports ${from}: components are shown by pages, they do not know them.`
  }
  return null
}

function rungOf(file: string): number | null {
  const [top, folder] = file.split('/')
  const rung = top === 'lib' ? rungs.indexOf(folder ?? '') : -1
  return rung === -1 ? null : rung
}

/** A folder of lib that has no place on the ladder. */
export function findStrayFolders(sources: Source[]): string[] {
  const folders = new Set(
    sources.filter(({ path }) => path.startsWith('lib/')).map(({ path }) => path.split('/')[1]!),
  )
  return [...folders].filter((folder) => !rungs.includes(folder))
}
