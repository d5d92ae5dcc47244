import type { Body } from '@parley/contract';

export type OrderLine = { readonly by: 'buyer' | 'seller'; readonly minutesAgo: number } & (
  | { readonly say: string; readonly answers?: undefined }
  /** By the label of the question. */
  | { readonly answers: Readonly<Record<string, string>>; readonly say?: undefined }
  | { readonly fire: Body<'fireOrderEvent'>; readonly say?: undefined; readonly answers?: undefined }
);

export type OrderStory = {
  readonly buyer: string;
  readonly seller: string;
  /** The title of the gig, and which of its packages. */
  readonly gig: string;
  readonly package: string;
  readonly paidMinutesAgo: number;
  /** Oldest first. */
  readonly lines: readonly OrderLine[];
};

const hour = 60;
const day = 24 * hour;

/** What the neighbours buy of each other. On the business cards contact data is the work, so it passes there. */
export const orderStories: readonly OrderStory[] = [
  {
    buyer: 'kwame_prints',
    seller: 'demo_seller',
    gig: 'Business cards that people keep',
    package: 'Both sides',
    paidMinutesAgo: 2 * day + 5 * hour,
    lines: [
      {
        by: 'buyer',
        minutesAgo: 2 * day + 4 * hour,
        answers: {
          'What should the card say?': 'Kwame Prints, Kwame A., 020 7946 0958, hello@kwameprints.example',
          'Which format?': '85 × 55 mm',
          'Which cards or colours do you like?': 'Dark green on uncoated paper, nothing shiny.',
        },
      },
      {
        by: 'seller',
        minutesAgo: 2 * day + 3 * hour,
        say: 'Thank you, that is all I need. Should the number stand on the front, or on the back under the address line?',
      },
      {
        by: 'buyer',
        minutesAgo: 2 * day + 2 * hour,
        say: 'On the back, please: 020 7946 0958, a little larger than the rest. Older customers will thank you.',
      },
      {
        by: 'seller',
        minutesAgo: day + hour,
        fire: {
          event: 'deliver',
          note: 'Three directions in black and white, as promised. I would take the second: the number has room there.',
          links: ['https://portfolio.example/kwame-prints/directions'],
        },
      },
      {
        by: 'buyer',
        minutesAgo: 20 * hour,
        fire: { event: 'request_revision', text: 'The second one it is! Could the green be a touch darker?' },
      },
      { by: 'seller', minutesAgo: 3 * hour, say: 'Gladly. You get the print file with the darker green tomorrow.' },
    ],
  },
];
