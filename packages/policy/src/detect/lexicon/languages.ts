import { ar } from './ar.js';
import { arLatn } from './ar-latn.js';
import { bn } from './bn.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { hi } from './hi.js';
import { hiLatn } from './hi-latn.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tl } from './tl.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { ur } from './ur.js';
import { urLatn } from './ur-latn.js';
import { vi } from './vi.js';
import { zh } from './zh.js';
import type { Language } from './language.js';
import { names } from './names.js';

/** Every language that is read. Adding one is adding its file and a line here. */
export const languages: readonly Language[] = [
  names,
  en,
  es,
  pt,
  fr,
  de,
  it,
  nl,
  hi,
  hiLatn,
  ur,
  urLatn,
  bn,
  id,
  tl,
  vi,
  ar,
  arLatn,
  ru,
  uk,
  tr,
  zh,
  ja,
  ko,
];
