// One person's mail out of a rendered message: every {{placeholder}} filled, escaped for where it stands. A value that is
// missing gives null: a mail with a hole in it never leaves.

import type { RenderedMail } from './render-mail'

const placeholder = /\{\{(\w+)\}\}/

/** Words of the message and names of placeholders in turn, each list beginning and ending with words. */
type Parts = { subject: string[]; html: string[]; text: string[]; names: Set<string> }

/** A message is cut once for all the mails that are made of it. */
const cut = new WeakMap<RenderedMail, Parts>()

export function fillPlaceholders(mail: RenderedMail, values: Record<string, string>): RenderedMail | null {
  const { subject, html, text, names } = partsOf(mail)
  for (const name of names) if (!Object.hasOwn(values, name)) return null
  return {
    subject: fill(subject, (name) => oneLine(values[name]!)),
    html: fill(html, (name) => escapeHtml(values[name]!)),
    text: fill(text, (name) => values[name]!),
  }
}

function partsOf(mail: RenderedMail): Parts {
  const known = cut.get(mail)
  if (known) return known
  const split = (words: string) => words.split(placeholder)
  const [subject, html, text] = [split(mail.subject), split(mail.html), split(mail.text)]
  const names = new Set([...namesIn(subject), ...namesIn(html), ...namesIn(text)])
  const parts = { subject, html, text, names }
  cut.set(mail, parts)
  return parts
}

function namesIn(parts: string[]): string[] {
  return parts.filter((_, index) => index % 2 === 1)
}

function fill(parts: string[], valueOf: (name: string) => string): string {
  return parts.map((part, index) => (index % 2 === 1 ? valueOf(part) : part)).join('')
}

function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (letter) => entities[letter]!)
}
