// One JSON logger for every process. Only the fields listed here are ever written, and tokens are cut from paths: a log line
// never holds a name, an address or a key that opens something.

import { pino } from 'pino'

const allowed = [
  'requestId',
  'method',
  'path',
  'status',
  'durationMs',
  'process',
  'pid',
  'slug',
  'job',
  'batchId',
  'attempt',
  'count',
  'drift',
  'expected',
  'reason',
  'exitCode',
  'signal',
  'fault',
  'port',
  'migration',
] as const

type LogFields = Partial<Record<(typeof allowed)[number], unknown>>

export const log = pino(
  {
    base: undefined,
    level: 'info',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }), log: keepAllowed },
  },
  openOutput(),
)

/** A disk without room for the log takes nothing else away: what cannot be written now is kept for the next line, some of it. */
function openOutput(): ReturnType<typeof pino.destination> {
  const output = pino.destination({ dest: 1, sync: true, maxLength: 1024 * 1024 })
  output.on('error', () => {})
  return output
}

/** `/confirm/abc123` becomes `/confirm/…`, however a mail program wrote it; the query goes, as it may hold anything, and so do addresses. */
export function loggablePath(path: string): string {
  const [bare = ''] = path.split('?')
  return bare
    .replace(/%2f/gi, '/')
    .replace(/^\/+(confirm|unsubscribe|preferences|my|lead|admin\/sign-in)\/+[^/]+/i, '/$1/…')
    .split('/')
    .map((part) => (/@|%40/.test(part) ? '…' : part))
    .join('/')
}

/** What may be kept of a fault: kind, code, first line and frames. Drivers put values in their messages: they are masked. */
export function loggableFault(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { name: typeof fault }
  const { code, constraint } = fault as Error & { code?: unknown; constraint?: unknown }
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: fault.name,
    code,
    constraint,
    message: mask(fault.message),
    frames: frames.slice(0, 12).map((line) => line.trim()),
  }
}

function keepAllowed(fields: Record<string, unknown>): LogFields {
  const kept: LogFields = {}
  for (const name of allowed) if (fields[name] !== undefined) kept[name] = fields[name]
  if (kept.path !== undefined) kept.path = loggablePath(String(kept.path))
  if (kept.fault !== undefined) kept.fault = loggableFault(kept.fault)
  return kept
}

function mask(message: string): string {
  const first = message.trim().split('\n')[0] ?? ''
  return first
    .replace(/\S+@\S+/g, '…')
    .replace(/"[^"]*"/g, '…')
    .slice(0, 300)
}
