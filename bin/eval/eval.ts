// The program behind `npm run eval`.

import { evaluate } from './run'

async function run(): Promise<void> {
  const { output, broken } = await evaluate(process.argv.slice(2))
  console.log(output)
  for (const line of broken) console.error(line)
  process.exitCode = broken.length > 0 ? 1 : 0
}

run().catch((fault: Error) => {
  console.error(`eval: ${fault.message}`)
  process.exitCode = 1
})
