import { textBefore } from '../cues.js';
import type { Sight } from '../detector.js';
import { isSample } from '../sample/sample.js';
import { isStandInMail } from '../sample/stand-in.js';

const genericLocals = new Set(
  'some foo bar foobar me name ten nama naam nom pangalan nombre nome nom user usuario username email mail correo you your yourname your.name yourmail youremail your-email abc xxx xyz test ejemplo example sample john.doe johndoe jane.doe firstname.lastname first.last first.lastname someone somebody vorname.nachname max.mustermann no-reply noreply donotreply'.split(
    ' ',
  ),
);
const genericHosts =
  /^(?:[a-z]*(?:example|ejemplo|exemplo|exemple|beispiel|esempio|domain|dominio|domaine|yourdomain|your-domain|company|empresa|vidu|contoh|halimbawa|voorbeeld|yourcompany|email|mail|site|website|test|sample|acme|placeholder|xxx|abc|foo|bar|foobar|somewhere)|gmail)\./u;

/** An address that stands for itself: name@example.com on a form, or one said to be an example. */
export function isPlaceholder(sight: Sight, start: number, end: number, local: string, host: string): boolean {
  if (genericLocals.has(local) && (genericHosts.test(host) || local.includes('reply'))) return true;
  if (isStandInMail(local, host)) return true;
  if (/^(.)\1+$/u.test(local) && /^(.)\1+\./u.test(host)) return true;
  return isSample(sight, start, end) && !/\bis\s*:?\s*$/u.test(textBefore(sight, start, 6));
}
