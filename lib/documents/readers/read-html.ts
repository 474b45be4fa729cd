// (first version) HTML as plain text.
import { readText } from './read-text'
import type { Reading } from './reading'
export function readHtml(decoded: string): Reading {
  return readText(decoded)
}
