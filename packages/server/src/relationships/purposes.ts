import { tools } from '@parley/contract';
import type { Tool } from '../platform/health.js';
import type { Locale } from './wording.js';

/** What the platform itself gave as the purpose of a clearance is kept as a code and told in the language of who reads. */
const code = 'platform:';
export const priorPurpose = `${code}prior`;
export const failurePurpose = (tool: Tool, since: Date): string => `${code}fails:${tool}:${since.toISOString()}`;

/** Nobody's own purpose may be read as the platform's words. */
export const isPurposeCode = (purpose: string): boolean => purpose.trimStart().startsWith(code);

type Words = { readonly prior: string; readonly fails: Readonly<Record<Tool, (since: string) => string>> };

const words: Readonly<Record<Locale, Words>> = {
  en: {
    prior: 'you knew each other before',
    fails: {
      mail: (since) => `the mail of the platform has failed since ${since}`,
      jobs: (since) => `the background work of the platform has stood still since ${since}`,
      events: (since) => `the news of the platform have come late since ${since}`,
    },
  },
  es: {
    prior: 'ya os conocíais',
    fails: {
      mail: (since) => `el correo de la plataforma falla desde el ${since}`,
      jobs: (since) => `las tareas de la plataforma están paradas desde el ${since}`,
      events: (since) => `los avisos de la plataforma llegan tarde desde el ${since}`,
    },
  },
};

const failure = new RegExp(`^${code}fails:(${tools.join('|')}):(.+)$`);
const isTool = (name: string | undefined): name is Tool => tools.some((tool) => tool === name);

/** A purpose as somebody reads it; what people wrote stays as it is. */
export function purposeIn(locale: Locale, purpose: string): string {
  if (purpose === priorPurpose) return words[locale].prior;
  const [, tool, iso] = failure.exec(purpose) ?? [];
  const since = new Date(iso ?? Number.NaN);
  if (!isTool(tool) || Number.isNaN(since.getTime())) return purpose;
  const told = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    since,
  );
  return words[locale].fails[tool](`${told} UTC`);
}
