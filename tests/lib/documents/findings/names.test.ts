import { findNames } from '@/lib/documents/findings/names/find-names'
import { readDocument } from '@/lib/documents/read'

async function names(text: string): Promise<string[]> {
  const answer = await readDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return findNames(answer.read).map((name) => `${name.kind}: ${name.text}`)
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
  ])('%s', async (sentence, expected) => {
    const found = await names(sentence)
    for (const name of expected) expect(found.map((one) => one.replace(/\.$/, ''))).toContain(name)
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
