// Says on an answer that is served only because the database is away how old it is: on a page in words, above everything else;
// JSON carries its own `asOf`.

import { env } from '../env'
import { storeAnswer, type StoredAnswer } from './answer'

const start = '<main id="main">'

export function markAsOf(answer: StoredAnswer, madeOn: Date): StoredAnswer {
  const html = String(answer.headers['content-type'] ?? '').startsWith('text/html') ? String(answer.body) : ''
  if (!html.includes(start)) return answer
  const note = `<p class="frame quiet" role="status">Count as of ${formatTime(madeOn)}. New signatures are shown again in a moment.</p>`
  return storeAnswer({ ...answer, body: Buffer.from(html.replace(start, start + note)) })
}

function formatTime(time: Date): string {
  const { TIME_ZONE } = env()
  const format = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat('en-GB', { ...format, timeZone: TIME_ZONE, timeZoneName: 'short' }).format(
    time,
  )
}
