// The program behind `npm run document-case`. FILE is relative to the project's root.

import { faultLine } from '../fault-line'
import { makeCase } from './make-case'

async function run([file, name]: string[]): Promise<void> {
  const folder = await makeCase(file, name)
  console.log(`${folder}: now mend expected.json to what it should be.`)
}

run(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(`document-case: ${faultLine(fault)}`)
  process.exitCode = 1
})
