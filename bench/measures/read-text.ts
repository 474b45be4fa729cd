import { listExamples, readOver } from '../read-over'

/** The examples in plain text, from bytes to draft. */
export const readText = () => readOver(listExamples())
