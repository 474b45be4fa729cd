// Writes log lines, and then says on standard error that it still lives.

import { log } from '@/lib/platform/logger'

for (let n = 0; n < 3; n++) log.info({ count: n }, 'a line')
setImmediate(() => {
  log.info('one more')
  process.stderr.write('still here')
})
