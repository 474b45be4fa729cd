// A button that opens the device's own way of passing something on, where it has one.

export function offerSharing(section: HTMLElement): void {
  if (!navigator.share) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = 'Share…'
  const { value: url } = section.querySelector('input')!
  // Whoever closes that without choosing has changed their mind: nothing to say.
  button.addEventListener('click', () => void navigator.share({ url }).catch(() => {}))
  section.querySelector('h2')!.after(button)
}
