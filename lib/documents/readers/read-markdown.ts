// (first version) Markdown as plain text.
import { readText } from './read-text'
import type { Reading } from './reading'
export function readMarkdown(decoded: string): Reading {
  return readText(decoded)
}
