import { countries } from '../../tables/countries.js';

type Plan = {
  readonly country: string;
  readonly code: string;
  readonly lengths: readonly number[];
  readonly prefix: string;
};

let plans: readonly Plan[] | undefined;
let byCode: ReadonlyMap<string, readonly Plan[]> | undefined;

function unpack(): readonly Plan[] {
  return countries.split(' ').map((row) => {
    const [head, lengths, prefix] = row.split(':') as [string, string, string];
    return {
      country: head.slice(0, 2),
      code: head.slice(2),
      lengths: [...lengths].map((c) => c.charCodeAt(0) - 96),
      prefix,
    };
  });
}

const all = (): readonly Plan[] => (plans ??= unpack());

function plansOf(code: string): readonly Plan[] {
  if (byCode === undefined) {
    const map = new Map<string, Plan[]>();
    for (const plan of all()) map.set(plan.code, [...(map.get(plan.code) ?? []), plan]);
    byCode = map;
  }
  return byCode.get(code) ?? [];
}

/**
 * The number in E.164 if its digits begin with a calling code and are as long as numbers there are; shorter than seven digits
 * is a service.
 */
export function international(digits: string): string | undefined {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length);
    for (const plan of plansOf(code)) {
      let rest = digits.slice(length);
      if (plan.prefix !== '' && rest.startsWith(plan.prefix) && !plan.lengths.includes(rest.length))
        rest = rest.slice(plan.prefix.length);
      if (rest.length >= 7 && plan.lengths.includes(rest.length)) return `+${code}${rest}`;
      if (rest.length === 6 && code.length === 3 && plan.lengths.includes(6)) return `+${code}${rest}`;
    }
  }
  return undefined;
}

/** The national number in E.164 where the locale names the country and the length fits. */
export function national(digits: string, locale: string | undefined): string | undefined {
  const country = locale === undefined ? undefined : /[-_]([A-Z]{2})(?:[-_]|$)/u.exec(locale)?.[1];
  const plan = country === undefined ? undefined : all().find((p) => p.country === country);
  if (plan === undefined) return undefined;
  const trunk =
    plan.prefix !== '' && digits.startsWith(plan.prefix) && plan.lengths.includes(digits.length - plan.prefix.length);
  const rest = trunk ? digits.slice(plan.prefix.length) : digits;
  return plan.lengths.includes(rest.length) && rest.length >= 6 ? `+${plan.code}${rest}` : undefined;
}
