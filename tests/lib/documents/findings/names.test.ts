import { findNames } from '@/lib/documents/findings/names/find-names'
import { readText } from '@/tests/support/found-in'

async function names(text: string): Promise<string[]> {
  return findNames(await readText(text)).map((name) => `${name.kind}: ${name.text}`)
}

describe('findNames', () => {
  test.each([
    [
      'The letter went to the Department of Roads and Bridge Services.',
      ['organisation: Department of Roads and Bridge Services'],
    ],
    ['It was seen by Senate Majority Leader Ada Stone.', ['organisation: Senate', 'person: Ada Stone']],
    ['They asked Secretary of State Omar Hill about it.', ['person: Omar Hill']],
    ['A group called Doctors for Clean Rivers met.', ['organisation: Doctors for Clean Rivers']],
    [
      'It was said by the UN, the U.N. and the D4CX.',
      ['organisation: UN', 'organisation: U.N', 'organisation: D4CX'],
    ],
    ['She lives in Port Ellen, Kenya.', ['place: Port Ellen', 'place: Kenya']],
    ['Then Imre Sipos, a planner, told Ferry Watch so.', ['person: Imre Sipos', 'organisation: Ferry Watch']],
    ['The old Stone administration paid for it.', ['organisation: Stone administration']],
    [
      'It was met by the Danish army and the Kenyan Defence Force.',
      ['organisation: Danish army', 'organisation: Kenyan Defence Force'],
    ],
    ['Fourth Path, a small policy group, wrote it.', ['organisation: Fourth Path']],
    [
      'She spoke to the New Mirren Listener and the Dale Echo.',
      ['organisation: New Mirren Listener', 'organisation: Dale Echo'],
    ],
    [
      'Then Ada Stone of the Island Nurses’ Association rose.',
      ['person: Ada Stone', 'organisation: Island Nurses’ Association'],
    ],
    [
      'They heard the League of Dale Tenants’ Ada Stone and the Dale Workers’ Union.',
      ['organisation: League of Dale Tenants', 'person: Ada Stone', 'organisation: Dale Workers’ Union'],
    ],
    [
      'It came from Dale University’s School of Law.',
      ['organisation: Dale University', 'organisation: School of Law'],
    ],
    [
      'Then Coastal Rowers chair Ada Stone and Dry Hill’s policy director Omar Hill rose.',
      ['organisation: Coastal Rowers', 'person: Ada Stone', 'organisation: Dry Hill', 'person: Omar Hill'],
    ],
    [
      'They wrote with charities such as Oxlip, Dry Hill and Mothwing.',
      ['organisation: Oxlip', 'organisation: Dry Hill', 'organisation: Mothwing'],
    ],
    ['Then Ada Stone, the company’s chief, left.', ['person: Ada Stone']],
    ['Then Ada Stone, the party leader, left.', ['person: Ada Stone']],
    ['The Senate on Tuesday met Dale Infirmary.', ['organisation: Senate', 'organisation: Dale Infirmary']],
    ['On 8 May, a group of nurses met.', []],
    [
      'It is by the University of Dale and Hill University of Stow.',
      ['organisation: University of Dale', 'organisation: Hill University of Stow'],
    ],
    [
      'Both the Union of Nurses and the Ministry of Health came.',
      ['organisation: Union of Nurses', 'organisation: Ministry of Health'],
    ],
    [
      'There were Mothers Against Silence and Students for a Fair Town.',
      ['organisation: Mothers Against Silence', 'organisation: Students for a Fair Town'],
    ],
    [
      'Here Bolfam said it would wait. Bolfam signed with Relief International.',
      ['organisation: Bolfam', 'organisation: Relief International'],
    ],
    [
      'They met TKL Marines and Senators Ada Stone and Omar Hill.',
      ['organisation: TKL Marines', 'person: Ada Stone', 'person: Omar Hill'],
    ],
    [
      'She teaches at Queen’s College Dale, on Mill St.',
      ['organisation: Queen’s College Dale', 'place: Mill St'],
    ],
    [
      'It was said by Superintendent Ada Stone and Cllr Omar Hill.',
      ['person: Ada Stone', 'person: Omar Hill'],
    ],
  ])('%s', async (sentence, expected) => {
    const found = await names(sentence)
    for (const name of expected) expect(found.map((one) => one.replace(/\.$/, ''))).toContain(name)
  })

  test.each([
    [
      'a paper that a body has written',
      'They read the Commission Report on Rivers and the Clean Rivers Act.',
    ],
    ['a verb with an acronym', 'The list is called Hosting DKL.'],
    ['a thing of money and years', 'They spoke of a Corporate Average Budget and of Model Years.'],
  ])('%s is neither a person nor a body', async (_, sentence) => {
    expect(await names(sentence)).not.toContainEqual(expect.stringMatching(/^person:|Report|Act$/))
  })

  test('where every noun has a capital, two of them are no person', async () => {
    const found = await names(
      'Die Stadt hat die Freie Schule geschlossen, und das ist nicht gut für die Kinder. Der Deutsche Bundestag hat die Neue Regelung für Öffentliche Schulen beschlossen. Sie ist von Ada Stein, 46, und von Frau Ina Berg.',
    )
    expect(found.filter((one) => one.startsWith('person'))).toEqual([
      'person: Ada Stein',
      'person: Frau Ina Berg',
    ])
    expect(found).toContainEqual(expect.stringContaining('Bundestag'))
  })

  test('small change of the language is no name', async () => {
    expect(await names('However, the PM came at 5 PM on Monday. In May it rained. The TV was on.')).toEqual(
      [],
    )
  })

  test('capitals throughout tell nothing', async () => {
    expect(await names('MAYOR STONE URGES DALE TO KEEP ITS BRIDGE')).toEqual([])
  })
})
