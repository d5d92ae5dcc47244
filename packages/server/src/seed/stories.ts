import type { Need, OrderState, Origin } from '@parley/policy';

export type SeedLine = {
  readonly by: 'buyer' | 'seller';
  /** Before now. */
  readonly minutesAgo: number;
  readonly text: string;
};

export type Story = {
  readonly buyer: string;
  readonly seller: string;
  readonly openedBy: 'buyer' | 'seller';
  readonly origin?: Origin;
  readonly order?: { readonly state: OrderState; readonly needs: readonly Need[] };
  /** Ends with an offer of the seller that waits for an answer. */
  readonly offersAgain?: boolean;
  /** Oldest first. */
  readonly lines: readonly SeedLine[];
  /** The line up to which each side has read; the rest is unread. */
  readonly read: { readonly buyer: number; readonly seller: number };
};

const hour = 60;
const day = 24 * hour;

/** What the neighbours have been talking about. Every line passes the gate like any other: nothing here says what becomes of it. */
export const stories: readonly Story[] = [
  {
    buyer: 'tomasz_r',
    seller: 'mara_ink',
    openedBy: 'buyer',
    lines: [
      {
        by: 'buyer',
        minutesAgo: 2 * day,
        text: 'Hi Mara! I run a small roastery and need a label for our 250 g bags.',
      },
      {
        by: 'seller',
        minutesAgo: 2 * day - 12,
        text: 'Hello Tomasz, coffee labels are my favourite kind of work. How many colours can your printer do, and when do the bags have to be on the shelf?',
      },
      {
        by: 'buyer',
        minutesAgo: 2 * day - 30,
        text: 'Two colours plus black. 1,200 bags, on the shelf by 14 March. Budget is around 350 EUR.',
      },
      {
        by: 'seller',
        minutesAgo: 2 * day - 44,
        text: [
          'That works. Here is how I would go about it, so that you can see where your money goes:',
          '',
          '1. I start with three rough pencil directions. One stays close to the bags you have now, one is plain and typographic, and one is built around an illustration of the roaster itself. You choose one, or tell me what you like in each.',
          '2. From the one you choose I draw a clean black version at 300 %, because small type on a kraft bag closes up when it is printed. At that point we look at the barcode, the best-before field and the weight, which have to stay readable at 90 × 140 mm.',
          '3. Then colour. With two spot colours and black I usually keep one colour for the origin of the beans, so that every variety gets its own bag without a new drawing. If you plan six varieties a year, that saves you five labels.',
          '4. You get the print file as PDF/X-4 with 3 mm bleed, the drawing as SVG, and a small picture for the shop page.',
          '',
          'Two rounds of changes are included. The first sketches take four working days, everything together about ten. If 14 March is fixed, we should begin this week.',
        ].join('\n'),
      },
      {
        by: 'buyer',
        minutesAgo: day + 3 * hour,
        text: 'Sounds great. Could you send me your e-mail so that I can forward the old files?',
      },
      {
        by: 'seller',
        minutesAgo: day + 2 * hour,
        text: "Sorry, I'd rather stay on the platform, no WhatsApp or mail please. You can simply describe them here for now.",
      },
      {
        by: 'buyer',
        minutesAgo: day + hour,
        text: 'No problem. If anything is unclear, just ring me at +48 601 234 567 after six.',
      },
      {
        by: 'seller',
        minutesAgo: day,
        text: 'Let us keep it here, then nothing gets lost. I will draw the three directions first.',
      },
      {
        by: 'buyer',
        minutesAgo: 18,
        text: 'One question: is it allowed to pay you directly by bank transfer, or does it have to go through the site?',
      },
    ],
    read: { buyer: 8, seller: 8 },
  },
  {
    buyer: 'owen_bakes',
    seller: 'nadia_frames',
    openedBy: 'seller',
    origin: 'brought',
    offersAgain: true,
    lines: [
      { by: 'seller', minutesAgo: 5 * hour, text: 'Welcome, Owen! Good to have the bakery film in one place at last.' },
      { by: 'buyer', minutesAgo: 5 * hour - 6, text: 'Can you do that as we decided during our phone call?' },
      {
        by: 'seller',
        minutesAgo: 5 * hour - 9,
        text: 'Yes: 40 seconds, the oven first, no voice-over, and your own music.',
      },
      {
        by: 'buyer',
        minutesAgo: 4 * hour,
        text: 'Perfect. Can we jump on a quick Zoom tomorrow to look at the first cut?',
      },
      { by: 'seller', minutesAgo: 3 * hour, text: 'Gladly. I will have a first cut by ten. 🎬' },
    ],
    read: { buyer: 4, seller: 5 },
  },
  {
    buyer: 'kwame_prints',
    seller: 'lucia_voz',
    openedBy: 'buyer',
    order: { state: 'in_progress', needs: ['contact_content'] },
    lines: [
      {
        by: 'buyer',
        minutesAgo: 3 * day,
        text: 'Hola Lucía, I have ordered the telephone greeting for our print shop.',
      },
      {
        by: 'seller',
        minutesAgo: 3 * day - 40,
        text: '¡Gracias, Kwame! ¿Me pasas el texto tal como quieres que lo lea?',
      },
      {
        by: 'buyer',
        minutesAgo: 2 * day,
        text: 'Here is the script: "Thank you for calling Kwame Prints. We are open from nine to six. You can also reach us at 020 7946 0958 or at hello@kwameprints.example."',
      },
      {
        by: 'seller',
        minutesAgo: 2 * day - 90,
        text: 'Recibido. ¿Prefieres un tono cercano o más formal? Te mando dos pruebas el jueves.',
      },
      {
        by: 'buyer',
        minutesAgo: day,
        text: 'Friendly, please. And a bit slower than last time, our older customers will thank you.',
      },
    ],
    read: { buyer: 5, seller: 4 },
  },
  {
    buyer: 'yusuf_bazaar',
    seller: 'mara_ink',
    openedBy: 'buyer',
    lines: [
      { by: 'buyer', minutesAgo: 7 * hour, text: 'مرحبا مارا، أبحث عن شعار لمتجر التوابل الذي أملكه.' },
      {
        by: 'seller',
        minutesAgo: 6 * hour,
        text: 'Hello Yusuf! I read Arabic slowly but happily. Should the logo carry the name in Arabic, in Latin letters, or both?',
      },
      { by: 'buyer', minutesAgo: 5 * hour, text: 'كلاهما من فضلك: «بازار يوسف» و Bazaar Yusuf، باللون الزعفراني.' },
      {
        by: 'buyer',
        minutesAgo: 5 * hour - 2,
        text: 'Pay me back half outside later and we both skip the fee, nobody will know 😉',
      },
      { by: 'buyer', minutesAgo: 4 * hour, text: 'شكرا! متى يمكنك البدء؟' },
    ],
    read: { buyer: 2, seller: 3 },
  },
];
