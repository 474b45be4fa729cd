import { languageOf } from '@/lib/documents/findings/language'

describe('languageOf', () => {
  test.each([
    ['en', 'The council of the town has closed the bridge and it will not be opened before the winter.'],
    ['de', 'Der Rat der Stadt hat die Brücke geschlossen und sie wird nicht vor dem Winter wieder auf sein.'],
    [
      'fr',
      'Le conseil de la ville a fermé le pont et il ne sera pas rouvert avant les fêtes, dans une ville qui est en colère.',
    ],
    [
      'es',
      'El consejo de la ciudad ha cerrado el puente y no se abrirá para los vecinos como se dijo en una reunión.',
    ],
    ['und', '12 34 56 78'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  test('believes markup only where the words cannot tell', () => {
    expect(languageOf('Xyzzy plugh', 'fi')).toBe('fi')
    expect(languageOf('The council of the town has closed the bridge.', 'fi')).toBe('en')
  })
})
