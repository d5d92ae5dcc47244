import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import type { Language } from './language.js';
import { names } from './names.js';

/** Every language that is read. Adding one is adding its file and a line here. */
export const languages: readonly Language[] = [names, en, es, pt, fr, de, it, nl, ar, ru];
