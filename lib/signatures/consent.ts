// The version of what the form says about data, being named and hearing more (components/signatures/sign-form, sign-choices and
// the privacy page). It is kept with each signature: raise it when one of those texts changes what somebody agrees to.

export const consentVersion = '2026-11b'
