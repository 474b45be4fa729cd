// Who keeps a mailbox, as far as people know it by name: mail gets lost by house, not by domain.

const houses: [string, string][] = [
  ['Gmail', '^(gmail|googlemail)\\.'],
  ['Outlook', '^(outlook|hotmail|live|msn)\\.'],
  ['Yahoo', '^(yahoo|ymail|rocketmail|aol)\\.'],
  ['iCloud', '^(icloud|me|mac)\\.com$'],
  ['Proton', '^(proton|protonmail|pm)\\.'],
  ['GMX and web.de', '^(gmx|web)\\.'],
]

/** SQL: the house of the column `domain`, which is in lower case. */
export const mailHouse = `CASE ${houses.map(([name, pattern]) => `WHEN domain ~ '${pattern}' THEN '${name}'`).join(' ')} ELSE 'Others' END`
