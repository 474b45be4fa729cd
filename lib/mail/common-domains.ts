// The mail houses that most people write from, as data: what a slip or a forger's domain is compared with. A domain in this list is
// never taken for a slip of another one.

const world = `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com icloud.com me.com mac.com yahoo.com ymail.com
  rocketmail.com aol.com proton.me protonmail.com pm.me tutanota.com tuta.com tuta.io fastmail.com fastmail.fm zoho.com mail.com
  email.com inbox.com hey.com duck.com posteo.net mailbox.org gmx.com gmx.net foxmail.com`

const countries = `gmx.de gmx.at gmx.ch web.de t-online.de freenet.de posteo.de bluewin.ch orange.fr wanadoo.fr free.fr laposte.net
  sfr.fr libero.it virgilio.it tiscali.it alice.it telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl xs4all.nl btinternet.com
  virginmedia.com sky.com talktalk.net ntlworld.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net
  shaw.ca rogers.com bigpond.com optusnet.com.au uol.com.br bol.com.br terra.com.br mail.ru yandex.ru yandex.com rambler.ru qq.com
  163.com 126.com sina.com naver.com hanmail.net daum.net rediffmail.com inbox.lv yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.fr
  yahoo.de yahoo.it yahoo.es yahoo.ca yahoo.com.br yahoo.com.mx yahoo.com.au hotmail.co.uk hotmail.fr hotmail.de hotmail.it
  hotmail.es live.co.uk live.fr live.nl live.de outlook.fr outlook.de outlook.es outlook.it wp.pl o2.pl onet.pl interia.pl
  seznam.cz centrum.cz abv.bg ukr.net`

export const commonDomains: ReadonlySet<string> = new Set(`${world} ${countries}`.split(/\s+/))
