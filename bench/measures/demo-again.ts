import { timeDemo } from '../time-demo'

/** From `npm run demo` to the first page where it has run before. */
export const demoAgain = () => timeDemo(process.cwd(), { runs: 2 })
