import { routes } from '@parley/contract';
import { describe, expect, it } from 'vitest';
import { Problem, problemBody } from './problem.js';
import { compileInput } from './validate.js';

const priced = (price: object) => ({
  title: 'A sign',
  packages: [{ name: 'One', price, days: 3, revisions: 1 }],
});
const answerTo = (body: unknown) => {
  try {
    compileInput(routes.createGig)({ params: undefined, query: undefined, body });
  } catch (error) {
    if (error instanceof Problem) return problemBody(error, 'request');
  }
  throw new Error('it was taken');
};

describe('the answer to a wrong request', () => {
  it.each(['-100', '1.5', '', '4,500', '9'.repeat(18)])('says of the amount "%s" what is wanted', (amount) => {
    expect(answerTo(priced({ amount, currency: 'EUR' })).detail).toBe(
      'body.packages[0].price.amount must be whole minor units in digits, such as "4500" for 45.00.',
    );
  });

  it('says of a currency what is wanted', () => {
    expect(answerTo(priced({ amount: '100', currency: 'euro' })).detail).toMatch(/three capitals, such as EUR/);
  });

  it('tells of a field that is not known once', () => {
    expect(answerTo({ ...priced({ amount: '100', currency: 'EUR' }), colour: 'red' }).errors).toEqual([
      { path: 'body.colour', reason: 'is no field we know; leave it out' },
    ]);
  });
});

it('a request with many fields that are not known is refused, and they are named', () => {
  const colours = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`colour${i}`, i]));
  expect(() => compileInput(routes.updateMe)({ params: undefined, query: undefined, body: colours })).toThrow(Problem);
  expect(answerTo({ ...priced({ amount: '100', currency: 'EUR' }), ...colours }).errors?.[0]).toEqual({
    path: 'body.colour0',
    reason: 'is no field we know; leave it out',
  });
});

describe('a problem with places and no words of its own', () => {
  it('is told by its first place', () => {
    const places = [
      { path: 'body.package', reason: 'must be one of One, Two' },
      { path: 'body.days', reason: 'is missing' },
    ];
    expect(problemBody(new Problem('invalid_input', undefined, { places }), 'request').detail).toBe(
      'body.package must be one of One, Two, and 1 more.',
    );
  });
});
