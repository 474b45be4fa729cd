// What somebody without our secret can do to an event that Resend signed: every one of these has to be refused.

import { createHmac } from 'node:crypto'
import { signEvent, type Event, type SignedEvent } from './sign-event'

/** `n` chooses where it is altered. */
type Forgery = (event: Event, n: number) => SignedEvent

const minuteMs = 60_000
const otherSecret = 'whsec_b3RoZXIgc2VjcmV0IG9mIG91cnM='
const fromNow = (minutes: number) => new Date(Date.now() + minutes * minuteMs)

export const forgeries: Record<string, Forgery> = {
  'no headers at all': (event) => ({ ...signEvent(event), headers: {} }),
  'no id': without('svix-id'),
  'no time': without('svix-timestamp'),
  'no signature': without('svix-signature'),
  'an empty signature': withHeader('svix-signature', () => ''),
  'a signature of no known version': withHeader('svix-signature', (value) => value.replace('v1,', 'v9,')),
  'an altered signature': withHeader('svix-signature', (value, n) => alter(value, 3 + (n % 43))),
  'the signature of another event': (event) => ({
    ...signEvent(event),
    headers: signEvent({ ...event, emailId: 'another' }).headers,
  }),
  'a signature made with another secret': (event) => signEvent(event, { secret: otherSecret }),
  'a signature over the body alone': (event) => signedOverBody(signEvent(event)),
  'another id than was signed': withHeader('svix-id', (_, n) => `msg_other_${n}`),
  'an id that is too long': (event) => signEvent(event, { id: 'x'.repeat(201) }),
  'a later time than was signed': withHeader('svix-timestamp', (value, n) =>
    String(Number(value) + 1 + (n % 200)),
  ),
  'a time that is none': withHeader('svix-timestamp', () => 'yesterday'),
  'an altered body': (event, n) => alteredBody(signEvent(event), n),
  'a longer body': (event, n) => lengthened(signEvent(event), n),
  'an empty body': (event) => ({ ...signEvent(event), body: '' }),
  'six minutes of age': (event, n) => signEvent(event, { sentAt: fromNow(-6 - n) }),
  'a time to come': (event, n) => signEvent(event, { sentAt: fromNow(6 + n) }),
}

function without(name: string): Forgery {
  return (event) => {
    const { body, headers } = signEvent(event)
    return { body, headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)) }
  }
}

function withHeader(name: string, change: (value: string, n: number) => string): Forgery {
  return (event, n) => {
    const { body, headers } = signEvent(event)
    return { body, headers: { ...headers, [name]: change(headers[name]!, n) } }
  }
}

function alteredBody({ body, headers }: SignedEvent, n: number): SignedEvent {
  return { headers, body: alter(body, n % body.length) }
}

function lengthened({ body, headers }: SignedEvent, n: number): SignedEvent {
  return { headers, body: body + ' '.repeat(1 + (n % 9)) }
}

function alter(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1)
}

function signedOverBody({ body, headers }: SignedEvent): SignedEvent {
  const signature = createHmac('sha256', 'a guess').update(body).digest('base64')
  return { body, headers: { ...headers, 'svix-signature': `v1,${signature}` } }
}
