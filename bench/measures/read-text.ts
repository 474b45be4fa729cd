import { readOver } from '../read-over'

/** Documents in plain text and Markdown, from bytes to draft. */
export const readText = () => readOver(/\.(txt|md)$/)
