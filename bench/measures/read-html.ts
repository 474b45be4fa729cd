import { readOver } from '../read-over'

/** Documents in HTML, from bytes to draft. */
export const readHtml = () => readOver(/\.html$/)
