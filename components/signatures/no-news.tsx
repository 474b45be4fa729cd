/** For a mailbox that gets no bulk mail whatever it chooses (lib/mail/suppress-address.ts). */
export function NoNews() {
  return (
    <p>
      Mail to your address came back to us, or was marked as unwanted. No news goes to it, whatever is chosen
      here; what you ask for yourself, like this link, does.
    </p>
  )
}
