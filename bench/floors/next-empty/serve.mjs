// `next start` of the empty application on a free port, which is printed.

import { createServer } from 'node:net'
import { startServer } from 'next/dist/server/lib/start-server.js'

const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port: free } = probe.address()
    probe.close(() => resolve(free))
  })
})
const log = console.log
console.log = () => {}
await startServer({ dir: import.meta.dirname, port, hostname: '127.0.0.1', isDev: false, allowRetry: false })
log(port)
process.stdin.resume().on('end', () => process.exit())
