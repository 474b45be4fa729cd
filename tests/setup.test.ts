import { expectConsoleError } from './support/console'

test('a complaint on the console that was announced is let through', () => {
  expectConsoleError(/^the 3rd of 4$/)
  console.error('the %drd of %d', 3, 4)
})
