// What Next.js would write to the console by itself goes into the log as its other faults do, without words.

import { tellFault } from './tell-fault'

/** From now on nothing but log lines leaves this process. Next.js writes first and tells the request after: that one counts. */
export function tellConsoleFaults(): void {
  console.error = (...written) => {
    const fault = written.find((one) => one instanceof Error)
    setImmediate(() => tellFault(fault))
  }
}
