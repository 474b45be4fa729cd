// Exported signatures as text: CSV (RFC 4180) for spreadsheets, JSON Lines for programs. What a signer typed stays text: a
// cell that a spreadsheet would run as a formula gets an apostrophe in front. Pure.

import type { ExportedSignature } from './export-signatures'

export const exportFormats = ['csv', 'jsonl'] as const
export type ExportFormat = (typeof exportFormats)[number]

const columns: (keyof ExportedSignature)[] = [
  ...(['number', 'confirmedAt', 'signatory', 'name', 'body', 'role', 'email', 'country', 'city'] as const),
  ...(['comment', 'showName', 'updates', 'wordingVersion', 'consentText', 'source'] as const),
]

/** The first line of a CSV file; JSON Lines has none. */
export function exportHead(format: ExportFormat): string {
  return format === 'csv' ? `${columns.join(',')}\r\n` : ''
}

export function exportLine(format: ExportFormat, signature: ExportedSignature): string {
  if (format === 'jsonl') return `${JSON.stringify(signature)}\n`
  return `${columns.map((column) => cellOf(signature[column])).join(',')}\r\n`
}

function cellOf(value: ExportedSignature[keyof ExportedSignature]): string {
  if (value === null) return ''
  const text = value instanceof Date ? value.toISOString() : String(value)
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
