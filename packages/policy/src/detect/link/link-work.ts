import { textAfter, textBefore } from '../cues.js';
import type { Sight } from '../detector.js';
import { inWords } from '../lexicon/patterns.js';

/** Firms that everybody names: who says one of these without a path behind it shows nobody the way. */
const famous = new Set(
  `google youtube amazon ebay etsy shopify wordpress wix squarespace webflow canva figma adobe github gitlab stackoverflow
  openai chatgpt microsoft apple netflix spotify paypal stripe godaddy namecheap cloudflare vercel netlify hostinger ionos ovh
  aruba strato reg booking airbnb wikipedia bing yandex baidu taobao aliexpress alibaba shopee tokopedia lazada mercadolibre
  mercadolivre allegro avito rozetka trendyol hepsiburada flipkart daraz naver kakao upwork fiverr freelancer linkedin
  facebook instagram twitter tiktok whatsapp telegram zoom slack notion trello mailchimp zapier hubspot salesforce unsplash
  pexels freepik envato themeforest shutterstock`.split(/\s+/u),
);

/** What is done to a domain, a certificate or an import: there a host is what one works on. */
const work = inWords((any) => new RegExp(any('link_work'), 'u'));
const reachBefore = 60;
const reachAfter = 48;

/**
 * Is a host without a path talked of as work, or as a firm that everybody knows? `name` is the label before the top-level
 * domain.
 */
export const isTalkedOf = (sight: Sight, start: number, end: number, name: string): boolean =>
  famous.has(name) ||
  work(sight.lexicon).test(textBefore(sight, start, reachBefore)) ||
  work(sight.lexicon).test(textAfter(sight, end, reachAfter));

const documents = 'png|jpe?g|gif|svg|webp|psd|ai|eps|pdf|docx?|xlsx?|pptx?|csv|json|xml|ya?ml';
const otherFiles = 'html?|s?css|[jt]sx?|m?js|php|py|zip|rar|mp[34]|wav|mov|txt|log|lock';
const fileBehind = new RegExp(`^\\.(?:${documents}|${otherFiles})\\b`, 'u');

/** "hero_final.me.png": a file whose name holds what looks like a host. */
export const isInFileName = (text: string, start: number, end: number): boolean =>
  text.charAt(start - 1) === '_' || fileBehind.test(text.slice(end, end + 6));
