// The version of what the form says about data, being named and hearing more (components/signatures/sign-form, sign-choices and
// the privacy page). It is kept with each signature: raise it with any change of those words, as tests/lib/signatures/consent.test.ts
// sees to; what a version said stands in the history of these files.

export const consentVersion = '2026-11c'
