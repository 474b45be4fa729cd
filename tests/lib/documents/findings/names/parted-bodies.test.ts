// Bodies whose names commas, an "and" or a dash part, that have a town, an office or a portfolio beside them, or a name in te reo Māori.

import { bodiesIn } from '@/tests/support/found-in'

describe('one body', () => {
  test.each([
    ['She leads the Senate Transport and Ports Committee.', 'Senate Transport and Ports Committee'],
    [
      'It went to the House Science, Space, and Energy Committee.',
      'House Science, Space, and Energy Committee',
    ],
    [
      'He wrote to the Ministry of Fisheries, Science and Tourism.',
      'Ministry of Fisheries, Science and Tourism',
    ],
    ['The Committee on Labor, Health, and Housing met.', 'Committee on Labor, Health, and Housing'],
    ['The Rail, Printing and Engineering Union is on strike.', 'Rail, Printing and Engineering Union'],
    ['It asked the Ferry & Port Workers Union (FPWU) to come.', 'Ferry & Port Workers Union'],
    ['Dora Vance of the Justice and Arts Select Committee spoke.', 'Justice and Arts Select Committee'],
    ['We thank Te Kura Moana – Quayton University for it.', 'Te Kura Moana – Quayton University'],
  ])('in "%s"', async (sentence, expected) => {
    expect(await bodiesIn(sentence)).toContain(expected)
  })

  test('is not made of several', async () => {
    const found = await bodiesIn(
      'It went to the Department of Housing, Living Rivers Trust and the Ports Union.',
    )
    expect(found).toEqual(['Department of Housing', 'Living Rivers Trust', 'Ports Union'])
  })

  test('leaves the person behind it alone', async () => {
    const text = 'Chairwoman of the Transport and Ports Committee Dora Vance came.'
    expect(await bodiesIn(text)).toEqual(['Transport and Ports Committee'])
  })
})

describe('a body without', () => {
  test.each([
    [
      'the office of its officer',
      'Said Ola Brook, Council of Ferry Unions Secretary today.',
      'Council of Ferry Unions',
    ],
    ['a portfolio', 'We heard QSA Education officer Ola Brook.', 'QSA'],
    ['the rank of its chair', 'It was QSA National Chair Ola Brook.', 'QSA'],
    ['a portfolio of its own', 'We heard Labour’s Ferry Response spokesperson Ola Brook.', 'Labour'],
    ['its people', 'The Quayton Institute of Art Tutors met.', 'Quayton Institute of Art'],
    ['its members', 'We are the Students of the University of Quayton.', 'University of Quayton'],
  ])('%s', async (_, sentence, expected) => {
    expect(await bodiesIn(sentence)).toEqual([expected])
  })

  test('and no portfolio by itself', async () => {
    expect(await bodiesIn('The Economic Development spokesperson Ola Brook left.')).toEqual([])
  })
})

describe('a body by what it is called', () => {
  test.each([
    ['Then Norway First voted for it.', 'Norway First'],
    ['We met Te Whare Kotuku in June.', 'Te Whare Kotuku'],
    ['It is for Ngāti Moana to say.', 'Ngāti Moana'],
    ['It is half owned by the Greater Quayton regional council now.', 'Greater Quayton regional council'],
    ['The parents of Harbour Hill school wrote.', 'Harbour Hill school'],
    ['It belongs to Ferries New Zealand now.', 'Ferries New Zealand'],
    ['We ask the City of Quayton to act.', 'City of Quayton'],
    ['Now Labour and the others wait. Parliament must act.', 'Parliament'],
    ['The ship of the exporter Veldkamp Sora sank.', 'Veldkamp Sora'],
  ])('in "%s"', async (sentence, expected) => {
    expect(await bodiesIn(sentence)).toContain(expected)
  })

  test.each([
    'They live in the City of Quayton.',
    'It was taught in Te Reo Māori.',
    'People of Rural New Zealand came.',
    'They get a winter fuel grant (WFG) now.',
    'It was in the State of the Union.',
    'Any Government will do.',
    'They spoke on Ngā Waka Nui in May.',
    'He studied Civil Engineering in June.',
    'Although government and town agreed, nothing came of it.',
    'Once a Quayton school was here.',
  ])('none in "%s"', async (sentence) => {
    expect(await bodiesIn(sentence)).toEqual([])
  })
})
