import type { GigContent } from './gigs.js';

/** One thing that is wrong or missing, and where. */
export type Fault = { readonly path: string; readonly reason: string };

/** Ten billion of the smaller unit; more is a slip of the keyboard. */
const mostMinorUnits = 10n ** 10n;

const doubles = (values: readonly string[]) => {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const key = value.toLowerCase();
    const isDouble = seen.has(key);
    seen.add(key);
    return isDouble ? [index] : [];
  });
};

const packageFaults = ({ packages }: GigContent): Fault[] => [
  ...packages.flatMap(({ name, price }, index): Fault[] => {
    const at = `body.packages[${index}]`;
    const amount = BigInt(price.amount);
    return [
      ...(name === '' ? [{ path: `${at}.name`, reason: 'is empty' }] : []),
      ...(amount === 0n ? [{ path: `${at}.price.amount`, reason: 'must be more than zero' }] : []),
      ...(amount > mostMinorUnits
        ? [{ path: `${at}.price.amount`, reason: `must be at most ${mostMinorUnits} minor units` }]
        : []),
      ...(price.currency === packages[0]?.price.currency
        ? []
        : [{ path: `${at}.price.currency`, reason: 'must be the currency of the other packages' }]),
    ];
  }),
  ...doubles(packages.map(({ name }) => name)).map((index) => ({
    path: `body.packages[${index}].name`,
    reason: 'is the name of another package; buyers order by name',
  })),
];

const questionFaults = ({ requirements }: GigContent): Fault[] => [
  ...requirements.flatMap(({ kind, label, options }, index): Fault[] => {
    const at = `body.requirements[${index}]`;
    if (label === '') return [{ path: `${at}.label`, reason: 'is empty' }];
    if (kind !== 'choice') return [];
    if (options.length < 2) return [{ path: `${at}.options`, reason: 'needs two answers at least to choose from' }];
    if (options.some((option) => option === '') || doubles(options).length > 0)
      return [{ path: `${at}.options`, reason: 'must be different answers, none of them empty' }];
    return [];
  }),
  ...doubles(requirements.map(({ id }) => id)).map((index) => ({
    path: `body.requirements[${index}].id`,
    reason: 'names another question',
  })),
];

/** What is wrong with what is written, whether or not it is finished. */
export const faultsOf = (content: GigContent): Fault[] => [
  ...(content.title === '' ? [{ path: 'body.title', reason: 'is empty' }] : []),
  ...packageFaults(content),
  ...questionFaults(content),
  ...doubles(content.needs.map(({ need }) => need)).map((index) => ({
    path: `body.needs[${index}]`,
    reason: 'is declared twice',
  })),
];

/** What is missing before it can be published. */
export const missingIn = ({ description, packages }: GigContent): Fault[] => [
  ...(description === '' ? [{ path: 'body.description', reason: 'is missing: say what the buyer gets' }] : []),
  ...(packages.length === 0
    ? [{ path: 'body.packages', reason: 'is missing: one package with its price at least' }]
    : []),
];
