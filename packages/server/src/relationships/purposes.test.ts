import { tools } from '@parley/contract';
import { describe, expect, it } from 'vitest';
import { failurePurpose, priorPurpose, purposeIn } from './purposes.js';

const since = new Date('2026-03-01T12:05:00Z');

describe('a purpose that the platform gave', () => {
  it('is told in the language of who reads it', () => {
    const mail = failurePurpose('mail', since);
    expect(purposeIn('en', mail)).toMatch(/^the mail of the platform has failed since March 1, 2026 at 12:05.PM UTC$/);
    expect(purposeIn('es', mail)).toMatch(/^el correo de la plataforma falla desde el 1 de marzo de 2026.* 12:05 UTC$/);
    expect([purposeIn('en', priorPurpose), purposeIn('es', priorPurpose)]).toEqual([
      'you knew each other before',
      'ya os conocíais',
    ]);
  });

  it.each(tools)('is never read as a code: %s', (tool) => {
    for (const locale of ['en', 'es'] as const)
      expect(purposeIn(locale, failurePurpose(tool, since))).not.toContain(':fails:');
  });
});

describe('a purpose that somebody wrote', () => {
  it.each(['To sign the NDA.', '', 'platform:fails:mail:noon', 'platform:fails:fax:2026-03-01T12:05:00.000Z'])(
    'stays as it is: %j',
    (purpose) => expect(purposeIn('es', purpose)).toBe(purpose),
  );
});
