import type { Guard } from './guard.js';

const mostPerDay = 10;
const mostPerMonth = 60;

/** Few sellers bring so many clients: a person looks before the next one counts. */
export const unlikelyMany: Guard = {
  code: 'unlikely_many',
  outcome: 'questions',
  applies: ({ claimsOfSellerLastDay, claimsOfSellerLastMonth }) =>
    claimsOfSellerLastDay >= mostPerDay || claimsOfSellerLastMonth >= mostPerMonth,
};
