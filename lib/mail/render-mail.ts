// A message rendered once for everybody who gets it: subject, HTML and plain text from one template, with {{placeholders}}
// where each person's own values go. Pure: the same data gives the same bytes.

import { createElement, type ComponentType } from 'react'
import { english, type Language, type Sheet } from './templates/language'
import type { DataOf, TemplateName } from './templates/mail-data'

export type RenderedMail = { subject: string; html: string; text: string }

/** Mail programs cut long subjects; ours never need more. */
const subjectLimit = 150

export async function renderMail<Name extends TemplateName>(
  name: Name,
  data: DataOf[Name],
  language: Language = english,
): Promise<RenderedMail> {
  const { render, toPlainText } = await import('@react-email/render')
  const { templates } = await import('./templates/templates')
  const own = withoutPlaceholders(data)
  const sheet = templates[name].sheet as ComponentType<Sheet<Name>>
  const html = await render(createElement(sheet, { ...own, language } as never))
  return {
    subject: oneLine(templates[name].subject(language.texts, own)),
    html,
    text: toPlainText(html, plainText),
  }
}

/** A title in capitals reads as shouting. */
const plainText = { selectors: [{ selector: 'h1', options: { uppercase: false } }] }

/** A headline with {{braces}} in it must not look like a placeholder of ours. */
function withoutPlaceholders<T>(data: T): T {
  const broken = (text: string) => text.replaceAll('{{', '{ {').replaceAll('}}', '} }')
  return JSON.parse(JSON.stringify(data), (_, value) =>
    typeof value === 'string' ? broken(value) : value,
  ) as T
}

/** A line break in a subject would begin a header of somebody else's choice. */
function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return line.length > subjectLimit ? `${line.slice(0, subjectLimit - 1).trimEnd()}…` : line
}
