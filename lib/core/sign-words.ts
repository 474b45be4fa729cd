// What a field of the sign form says when it cannot be taken, in the words of the server and of the script on the page alike.

export const signWords = {
  name: 'Enter your name.',
  email: 'Enter your e-mail address.',
  'not-an-address': 'Enter an e-mail address, like name@example.org.',
  'unknown-domain': 'Check the part after the @: it is not a domain like example.org.',
  country: 'Choose your country.',
  body: 'Name the organisation or office.',
  role: 'Say what your role there is.',
} as const
