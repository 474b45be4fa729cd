/** @jest-environment jsdom */

test('what a document shows can be asked for in words', () => {
  document.body.innerHTML = '<button disabled>Sign</button>'
  expect(document.querySelector('button')).toBeDisabled()
})
