// One person's mail out of a rendered message: every {{placeholder}} filled, escaped for where it stands. A value that is
// missing gives null: a mail with a hole in it never leaves.

import type { RenderedMail } from './render-mail'

const placeholder = /\{\{(\w+)\}\}/g

export function fillPlaceholders(mail: RenderedMail, values: Record<string, string>): RenderedMail | null {
  const missing = [...`${mail.subject}${mail.html}${mail.text}`.matchAll(placeholder)].some(
    ([, name]) => !Object.hasOwn(values, name!),
  )
  if (missing) return null
  const fill = (text: string, escape: (value: string) => string) =>
    text.replace(placeholder, (_, name: string) => escape(values[name]!))
  return {
    subject: fill(mail.subject, oneLine),
    html: fill(mail.html, escapeHtml),
    text: fill(mail.text, (value) => value),
  }
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
