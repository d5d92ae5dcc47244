import { expect, it } from 'vitest';
import { detectIn } from '../detect-in.js';
import { everyLanguage } from '../lexicon/every-language.js';

const kinds = (text: string): readonly string[] => [
  ...new Set(detectIn(everyLanguage, text, { learned: false }).map(({ kind }) => kind)),
];

it.each([
  "I won't go around the commission",
  'Je ne contourne pas la plateforme',
  "I'd rather pay the fee than lose my profile",
  'Even with a discount I pay here',
  "I can't use your wallet, please pay through the order",
  'Ich bleibe bei den Regeln',
])('%j declines', (text) => expect(kinds(text)).toEqual(['refuse']));

it.each([
  "I'd rather pay less commission",
  "We can't avoid the fee here, pay me directly",
  'I will pay through the order tomorrow',
  'If you order here I give you a discount',
  'Half by the order, the rest in cash',
])('%j does not', (text) => expect(kinds(text)).not.toContain('refuse'));
