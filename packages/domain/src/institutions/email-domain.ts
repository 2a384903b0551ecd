import { normalEmail } from "../people/email.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";

/** Where anybody gets an address: it says nothing of an institution. */
const OPEN_TO_ALL: ReadonlySet<string> = new Set(
  // Mail for everybody.
  (
    "126.com 139.com 163.com 163.net 189.cn 21cn.com 263.net aliyun.com aol.com bk.ru bluewin.ch bol.com.br btinternet.com " +
    "comcast.net daum.net duck.com email.cn fastmail.com fastmail.fm foxmail.com free.fr freemail.hu freenet.de gmail.com gmx.at gmx.ch " +
    "gmx.com gmx.de gmx.net googlemail.com hanmail.net hey.com hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr hotmail.it icloud.com " +
    "inbox.ru laposte.net libero.it list.ru live.cn live.com live.co.uk live.fr live.nl mac.com mail.com mail.ru mailbox.org me.com " +
    "msn.com nate.com naver.com o2.pl onet.pl orange.fr outlook.com outlook.de outlook.es outlook.fr outlook.jp pm.me posteo.de posteo.net proton.me " +
    "protonmail.com qq.com rambler.ru rediffmail.com rocketmail.com seznam.cz sfr.fr sina.cn sina.com sina.com.cn sohu.com t-online.de " +
    "terra.com.br tiscali.it tom.com tutanota.com tuta.io tuta.com ukr.net uol.com.br verizon.net vip.163.com vip.qq.com vip.sina.com virgilio.it wanadoo.fr " +
    "web.de wo.cn wp.pl ya.ru yahoo.co.in yahoo.co.jp yahoo.co.kr yahoo.co.uk yahoo.com yahoo.com.ar yahoo.com.br yahoo.com.cn yahoo.com.hk yahoo.com.mx " +
    "yahoo.com.tw yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com yandex.ru yeah.net ymail.com zoho.com zohomail.com " +
    // Pages for everybody.
    "archive.org blogspot.com facebook.com github.com github.io gitlab.io google.com instagram.com linkedin.com medium.com netlify.app notion.site " +
    "researchgate.net squarespace.com substack.com twitter.com vk.com webnode.com weebly.com weibo.com wikipedia.org wixsite.com wordpress.com x.com youtube.com"
  ).split(" "),
);

/** The names under which a country gives out names, as `edu.cn` and `ac.uk`. */
const BELOW_COUNTRIES: ReadonlySet<string> = new Set(
  "ac co com edu ernet gob gouv gov gv go mil ne net nhs nic nom or org res sch".split(" "),
);

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+${LABEL}$`, "u");
const DOMAIN_MAX_LENGTH = 253;

/** A domain in any common form (`@cug.edu.cn`, `https://www.cug.edu.cn/`), in lower case; refused where it is nobody's own. */
export function readEmailDomain(text: string): Result<string> {
  const domain = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, "")
    .replace(/^.*@/u, "")
    .replace(/[/?#:].*$/u, "")
    .replace(/^www\d?\./u, "")
    .replace(/\.$/u, "");
  const isDomain = domain.length <= DOMAIN_MAX_LENGTH && DOMAIN.test(domain);
  if (!isDomain || /^[\d.]+$/u.test(domain)) return refused(problem("INVALID_DOMAIN"));
  if (isOpenToAll(domain)) return refused(problemWith("SHARED_DOMAIN", { domain }));
  return ok(domain);
}

/** Whether anybody can have an address there. */
export function isOpenToAll(domain: string): boolean {
  const labels = domain.split(".");
  const [second = "", country = ""] = labels.slice(-2);
  if (labels.length < 2) return true;
  if (labels.length === 2 && country.length === 2 && BELOW_COUNTRIES.has(second)) return true;
  return labels.some((_, index) => OPEN_TO_ALL.has(labels.slice(index).join(".")));
}

/** The part of an address after the @. */
export function domainOf(email: string): string {
  return normalEmail(email).replace(/^.*@/u, "");
}

/** Whether an address is at one of these domains, or below one. */
export function isAddressAt(email: string, domains: readonly string[]): boolean {
  const own = domainOf(email);
  return domains.some((domain) => own === domain || own.endsWith(`.${domain}`));
}

/** What keeps an address from showing that somebody belongs to an institution at all. */
export function ownAddressProblems(email: string): Problem[] {
  const domain = domainOf(email);
  return isOpenToAll(domain) ? [problemWith("SHARED_DOMAIN", { domain }, ["email"])] : [];
}
