import type { DataKind } from '../../signal.js';

/** Hosts by what their links are for. A name covers its subdomains. A `/` demands a path that begins so. */
const hosts: Readonly<Record<string, string>> = {
  messenger: `t.me telegram.me telegram.dog telegram.im wa.me wa.link api.whatsapp.com chat.whatsapp.com web.whatsapp.com
    whatsapp.com/channel discord.gg discord.com/invite discord.com/users discordapp.com m.me messenger.com/t
    join.skype.com/invite join.slack.com slack.com/join line.me lin.ee viber.me chats.viber.com invite.viber.com signal.me
    signal.group zalo.me open.kakao.com pf.kakao.com vk.me qm.qq.com u.wechat.com weixin.qq.com matrix.to kik.me threema.id
    icq.im imo.im guilded.gg wire.com wechat.com max.ru teams.live.com/l/invite chat.google.com groups.google.com`,
  social: `instagram.com instagr.am ig.me facebook.com fb.com fb.me fb.watch twitter.com x.com tiktok.com vm.tiktok.com
    linkedin.com lnkd.in youtube.com/@ youtube.com/c/ youtube.com/channel youtube.com/user pinterest.com pin.it reddit.com/u
    reddit.com/user vk.com ok.ru weibo.com xiaohongshu.com xhslink.com threads.net threads.com snapchat.com twitch.tv
    soundcloud.com bsky.app mastodon.social linktr.ee linktree.com beacons.ai bio.link tumblr.com onlyfans.com patreon.com
    medium.com/@ douyin.com bilibili.com/space space.bilibili.com zhihu.com/people xing.com clubhouse.com`,
  meeting_link: `zoom.us zoom.com/j zoomgov.com meet.google.com teams.microsoft.com teams.live.com teams.microsoft.us
    whereby.com meet.jit.si jitsi.org 8x8.vc calendly.com cal.com webex.com gotomeeting.com gotomeet.me goto.com bluejeans.com
    meeting.tencent.com voovmeeting.com doodle.com savvycal.com acuityscheduling.com as.me koalendar.com tidycal.com
    youcanbook.me setmore.com telemost.yandex.ru telemost.360.yandex.ru hangouts.google.com facetime.apple.com join.skype.com
    gather.town livestorm.co streamyard.com demio.com vc.feishu.cn meetings.dingtalk.com lark.com/meetings
    meetings.hubspot.com calendar.app.google calendar.google.com outlook.office365.com/owa/calendar book.squareup.com zcal.co
    motion.com reclaim.ai jazz.sber.ru salutejazz.ru around.co daily.co huddle01.com meet.zoho.com`,
  file_link: `drive.google.com docs.google.com dropbox.com db.tt wetransfer.com we.tl mega.nz mega.io mega.co.nz mediafire.com
    onedrive.live.com 1drv.ms sharepoint.com box.com app.box.com icloud.com sendspace.com send-anywhere.com sendanywhe.re
    filemail.com transfer.sh fromsmash.com swisstransfer.com gofile.io pcloud.com pcloud.link yadi.sk disk.yandex.ru
    disk.yandex.com cloud.mail.ru terabox.com 1024terabox.com 4shared.com zippyshare.com pan.baidu.com lanzou.com lanzoux.com
    weiyun.com aliyundrive.com alipan.com 123pan.com quark.cn pan.quark.cn transfernow.net hightail.com sync.com
    pixeldrain.com catbox.moe workupload.com uploadfiles.io file.io filebin.net anonfiles.com ln.sync.com firestorage.jp
    gigafile.nu box.net wormhole.app fex.net dropmefiles.com files.fm ufile.io easyupload.io proton.me/drive drive.proton.me
    photos.app.goo.gl photos.google.com`,
  payment: `paypal.me paypal.com/paypalme paypal.com/donate cash.app venmo.com/ venmo.com wise.com/pay wise.com/share
    revolut.me rev.money ko-fi.com buymeacoffee.com buy.stripe.com checkout.stripe.com donate.stripe.com square.link
    checkout.square.site mpago.la mpago.li picpay.me nubank.com.br/pagar monzo.me lydia-app.com tikkie.me bunq.me
    betaalverzoek.rabobank.nl payoneer.com/pay qr.alipay.com pay.weixin.qq.com paytm.me razorpay.me rzp.io instamojo.com
    paystack.com/pay flutterwave.com/pay yoomoney.ru/to donationalerts.com boosty.to bmc.link liberapay.com mercadopago.com/
    zelle.com qiwi.com/n satispay.com gofundme.com paypal.com/invoice paypal.com/qrcodes`,
  portfolio: `behance.net dribbble.com artstation.com deviantart.com myportfolio.com carbonmade.com coroflot.com cargo.site
    crevado.com cargocollective.com 500px.com flickr.com vimeo.com sketchfab.com codepen.io contra.com domestika.org layers.to
    readymag.com clippings.me journoportfolio.com zcool.com.cn huaban.com`,
  shortener: `bit.ly tinyurl.com t.co goo.gl ow.ly is.gd v.gd cutt.ly rb.gy shorturl.at buff.ly t.ly tiny.cc rebrand.ly s.id
    vk.cc clck.ru bl.ink qr.ae shorte.st adf.ly soo.gd x.gd u.to kutt.it dub.sh short.io short.gy n9.cl acortar.link
    encurtador.com.br urlz.fr da.gd surl.li did.li suo.im dwz.cn t.cn url.cn shrtco.de qrco.de l.ead.me tr.ee 1url.com
    bitly.com lnk.to rotf.lol tny.im git.io amzn.to shorturl.com urlr.me goo.su bitly.ws tinu.be linkd.in snip.ly han.gl
    me2.do vo.la zpr.io abre.ai bre.is`,
};

/** First labels of hosts that people run themselves. */
const rooms = new Set(
  'meet meeting meetings jitsi room rooms bbb call calls video videocall conf conference webinar zoom'.split(' '),
);
const stores = new Set(
  'files file drive cloud share transfer download downloads dl upload nextcloud owncloud'.split(' '),
);
const tills = new Set('pay payment payments checkout invoice'.split(' '));

type Entry = { readonly group: string; readonly path: string };
let entries: ReadonlyMap<string, readonly Entry[]> | undefined;

function unpack(): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const [group, list] of Object.entries(hosts)) {
    for (const item of list.split(/\s+/u)) {
      const slash = item.indexOf('/');
      const host = slash < 0 ? item : item.slice(0, slash);
      map.set(host, [...(map.get(host) ?? []), { group, path: slash < 0 ? '' : item.slice(slash) }]);
    }
  }
  return map;
}

export type LinkKind = { readonly kind: DataKind; readonly known: boolean; readonly how: string };

/** What a link is for, by its host and path. `known` hosts are services of that kind. */
export function kindOfLink(host: string, path: string): LinkKind {
  entries ??= unpack();
  let name = host.startsWith('www.') ? host.slice(4) : host;
  const first = name.slice(0, name.indexOf('.'));
  for (let labels = 0; labels < 6; labels++) {
    const match = entries
      .get(name)
      ?.filter((entry) => path.startsWith(entry.path))
      .sort((a, b) => b.path.length - a.path.length)[0];
    if (match !== undefined) return named(match.group, name);
    const next = name.indexOf('.');
    if (next < 0) break;
    name = name.slice(next + 1);
  }
  if (path.length > 1) {
    if (rooms.has(first)) return { kind: 'meeting_link', known: false, how: 'link to a meeting room' };
    if (stores.has(first)) return { kind: 'file_link', known: false, how: 'link to stored files' };
    if (tills.has(first)) return { kind: 'payment', known: false, how: 'link to pay' };
  }
  return { kind: 'link', known: false, how: 'link' };
}

function named(group: string, name: string): LinkKind {
  if (group === 'shortener') return { kind: 'link', known: true, how: `shortener ${name}` };
  if (group === 'portfolio') return { kind: 'link', known: true, how: `portfolio on ${name}` };
  return { kind: group as DataKind, known: true, how: `link to ${name}` };
}
