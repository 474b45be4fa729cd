import { Choice } from '@/components/ui/choice'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import { render } from '../render'

const choices = [
  { value: 'a', name: 'First' },
  { value: 'b', name: 'Second' },
]

test('a field in order is not described by anything', () => {
  const input = render(<TextField id="city" label="City" />).getElementById('city')!
  expect(input.hasAttribute('aria-invalid')).toBe(false)
  expect(input.hasAttribute('aria-describedby')).toBe(false)
})

test.each([
  ['text', <TextField key="t" id="x" label="X" hint="Hint." errors={['One.', 'Two.']} />],
  [
    'select',
    <SelectField key="s" id="x" label="X" hint="Hint." errors={['One.', 'Two.']} choices={choices} />,
  ],
  ['area', <TextAreaField key="a" id="x" label="X" hint="Hint." errors={['One.', 'Two.']} />],
])('a %s field says its hint and then its errors', (_, element) => {
  const page = render(element)
  const control = page.getElementById('x')!
  expect(control.getAttribute('aria-invalid')).toBe('true')
  const described = control.getAttribute('aria-describedby')!.split(' ')
  expect(described.map((id) => page.getElementById(id)?.textContent)).toEqual(['Hint.', 'One. Two.'])
})

test('what may be left out says so in its label', () => {
  expect(render(<TextField id="x" label="City" optional />).querySelector('label')?.textContent).toBe(
    'City (optional)',
  )
})

test('the words of a choice belong to it', () => {
  const page = render(<Choice id="x" type="radio" name="x" value="1" label="One" />)
  expect(page.querySelector('label[for="x"]')?.textContent).toBe('One')
})
