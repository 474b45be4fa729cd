// The program behind `npm run eval`.

import { faultLine } from '../fault-line'
import { oneLine } from '../one-line'
import { evaluate } from './run'

async function run(): Promise<void> {
  const { output, broken } = await evaluate(process.argv.slice(2))
  console.log(output)
  for (const line of broken) console.error(oneLine(line))
  process.exitCode = broken.length > 0 ? 1 : 0
}

run().catch((fault: unknown) => {
  console.error(`eval: ${faultLine(fault)}`)
  process.exitCode = 1
})
