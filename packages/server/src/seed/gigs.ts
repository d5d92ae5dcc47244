import type { Body } from '@parley/contract';

export type SeedGig = {
  readonly seller: string;
  readonly daysAgo: number;
  /** What its picture is drawn from; none where the gig shows none. */
  readonly picture?: {
    readonly hue: number;
    readonly shape: 'cards' | 'waves' | 'grid' | 'page' | 'frame' | 'rings';
    readonly alt: string;
  };
  /** Needs wait for an agent where this is left out; the reason that the agent wrote otherwise. */
  readonly approved?: string;
  readonly gig: Body<'createGig'>;
};

const price = (euros: number) => ({ amount: String(euros * 100), currency: 'EUR' });
const pack = (name: string, euros: number, days: number, revisions: number, description: string) => ({
  name,
  description,
  price: price(euros),
  days,
  revisions,
});

/** What the demo sellers offer. Every text passes the gate like any other. */
export const gigs: readonly SeedGig[] = [
  {
    seller: 'demo_seller',
    daysAgo: 120,
    picture: { hue: 24, shape: 'cards', alt: 'Three business cards fanned out on a table' },
    approved: 'The number and the address are what is printed on the card.',
    gig: {
      title: 'Business cards that people keep',
      description: [
        'You get a card that feels like you: one clear idea, good paper in mind, and type that is readable at arm’s length.',
        '',
        'I begin with three directions in black and white. You choose one, I refine it, and you receive a print file that every printer understands, with bleed and fonts outlined, and a small picture for your site.',
        '',
        'Tell me what the card should say after you order: name, role, telephone, address. It is the work, so you may simply write it on the order page.',
      ].join('\n'),
      category: 'design',
      language: 'en',
      packages: [
        pack('One side', 45, 3, 1, 'One side, one colour, print file.'),
        pack('Both sides', 75, 4, 2, 'Both sides, two colours, print file and picture.'),
        pack('Family', 140, 6, 3, 'Cards for up to five people, with one common design.'),
      ],
      needs: [
        {
          need: 'contact_content',
          why: 'This service needs your telephone number and address, because they are printed on the card.',
        },
      ],
      requirements: [
        {
          kind: 'contact',
          label: 'What should the card say?',
          help: 'Name, role, telephone, address: as it is to be printed.',
          required: true,
        },
        {
          kind: 'choice',
          label: 'Which format?',
          options: ['85 × 55 mm', '90 × 50 mm', 'Square', 'You choose'],
          required: true,
        },
        { kind: 'file', label: 'A logo, if you have one' },
        { kind: 'text', label: 'Which cards or colours do you like?' },
      ],
    },
  },
  {
    seller: 'demo_seller',
    daysAgo: 80,
    picture: { hue: 210, shape: 'rings', alt: 'A round mark in three sizes' },
    gig: {
      title: 'A logo that still works in one colour',
      description:
        'Three sketches, one direction, one finished mark. I draw for the smallest size first, so that it still reads on a stamp and on a shop sign.\n\nYou get vector files, pictures for the screen, and a page that shows how to use it.',
      category: 'design',
      language: 'en',
      packages: [
        pack('Mark', 190, 7, 2, 'The mark in one colour.'),
        pack('Mark and word', 290, 9, 3, 'Mark, lettering and their arrangements.'),
      ],
      requirements: [
        { kind: 'text', label: 'What does your business do, in a sentence?', required: true },
        {
          kind: 'choice',
          label: 'Where will it be seen most?',
          options: ['Shop sign', 'Packaging', 'Screen', 'Print'],
          multiple: true,
        },
      ],
    },
  },
  {
    seller: 'demo_seller',
    daysAgo: 12,
    gig: {
      title: 'Menu for a café, ready to print',
      description:
        'One sheet, folded or flat. I set your dishes so that people find what they want before the waiter comes, and so that you can change a price yourself next month.',
      category: 'design',
      language: 'en',
      packages: [pack('One sheet', 110, 5, 2, 'Up to sixty dishes, print file and editable file.')],
    },
  },
  {
    seller: 'mara_ink',
    daysAgo: 300,
    picture: { hue: 150, shape: 'waves', alt: 'A label with hand-drawn waves' },
    gig: {
      title: 'Illustrated labels for coffee, tea and spices',
      description:
        'Ink drawings for packaging, made for kraft paper and two spot colours. I keep one colour for the origin, so that each variety has its own label without a new drawing.\n\nThree rough directions, one finished label, and a print file with bleed.',
      category: 'design',
      language: 'en',
      packages: [
        pack('One label', 220, 10, 2, 'One label in two colours.'),
        pack('Series of six', 640, 21, 3, 'One drawing, six varieties.'),
      ],
      requirements: [
        { kind: 'text', label: 'What is in the bag, and where does it come from?', required: true },
        { kind: 'file', label: 'Size and die line from your printer' },
      ],
    },
  },
  {
    seller: 'mara_ink',
    daysAgo: 45,
    picture: { hue: 330, shape: 'page', alt: 'A page with a drawn portrait' },
    gig: {
      title: 'Portrait in ink from a photograph',
      description:
        'A quiet portrait, drawn by hand from a photograph you upload to the order. You get a scan in high resolution; the sheet itself stays in my drawer.',
      category: 'lifestyle',
      language: 'en',
      packages: [
        pack('One person', 60, 6, 1, 'Head and shoulders.'),
        pack('Two people', 95, 8, 1, 'Head and shoulders, side by side.'),
      ],
    },
  },
  {
    seller: 'nadia_frames',
    daysAgo: 420,
    picture: { hue: 265, shape: 'frame', alt: 'A film frame with a loaf of bread' },
    gig: {
      title: 'Forty-second film for a small business',
      description:
        'One story, forty seconds, cut for the web and for the phone. You film after my shot list, or I use what you have; I cut, grade and mix.\n\nMusic with a licence is included.',
      category: 'video',
      language: 'en',
      packages: [
        pack('Cut', 280, 7, 2, 'From your own footage.'),
        pack('Cut and titles', 390, 9, 2, 'With titles and a version for the phone.'),
      ],
      requirements: [
        { kind: 'link', label: 'A film you like the rhythm of' },
        { kind: 'text', label: 'What should people do after they have seen it?', required: true },
      ],
    },
  },
  {
    seller: 'nadia_frames',
    daysAgo: 90,
    gig: {
      title: 'Subtitles in English, timed to the breath',
      description:
        'Written by ear, not by machine: up to two reading speeds, checked twice, as a file for every player.',
      category: 'video',
      language: 'en',
      packages: [
        pack('Ten minutes', 40, 2, 1, 'Up to ten minutes of speech.'),
        pack('Half an hour', 105, 4, 1, 'Up to thirty minutes.'),
      ],
    },
  },
  {
    seller: 'lucia_voz',
    daysAgo: 200,
    picture: { hue: 8, shape: 'waves', alt: 'Una onda de sonido' },
    approved: 'El número forma parte del texto que se lee.',
    gig: {
      title: 'Locución para tu centralita',
      description:
        'Una voz cercana y clara para el saludo de tu negocio. Grabo en estudio, con dos tomas para elegir y el archivo en el formato que pida tu centralita.\n\nPásame el texto tal como quieres que lo lea, también con el horario y el teléfono.',
      category: 'audio',
      language: 'es',
      packages: [
        pack('Saludo', 35, 2, 1, 'Hasta 60 palabras.'),
        pack('Saludo y espera', 60, 3, 2, 'Saludo, fuera de horario y mensaje de espera.'),
      ],
      needs: [{ need: 'contact_content', why: 'El texto que se lee lleva el teléfono de tu negocio.' }],
      requirements: [{ kind: 'contact', label: '¿Qué texto debo leer?', required: true }],
    },
  },
  {
    seller: 'lucia_voz',
    daysAgo: 60,
    gig: {
      title: 'Clase de pronunciación en español',
      description:
        'Cuarenta y cinco minutos para trabajar un texto tuyo: ritmo, entonación y los sonidos que más cuestan. Recibes después una grabación con mis notas.',
      category: 'teaching',
      language: 'es',
      packages: [pack('Una clase', 28, 3, 0, '45 minutos.'), pack('Cuatro clases', 100, 21, 0, 'Una por semana.')],
    },
  },
  {
    seller: 'demo_seller',
    daysAgo: 0,
    picture: { hue: 190, shape: 'grid', alt: 'A grid of small pages' },
    gig: {
      title: 'Tidy up the styles of your shop site',
      description:
        'I go through your shop page by page and bring type, colours and spacing into one system, so that new pages look right by themselves. You keep your theme and your content.',
      category: 'programming',
      language: 'en',
      packages: [pack('Up to ten pages', 240, 8, 2, 'One system, written down on a page.')],
      needs: [{ need: 'site_access', why: 'The styles are changed in your shop itself, so I need an account for it.' }],
      requirements: [{ kind: 'link', label: 'The address of your shop', required: true }],
    },
  },
  {
    seller: 'mara_ink',
    daysAgo: 20,
    gig: {
      title: 'Hand lettering for a shop window',
      description:
        'A sentence or a name, drawn large, as a file for the sign maker. I send two arrangements; you choose one.',
      category: 'design',
      language: 'en',
      packages: [pack('One line', 85, 5, 1, 'Up to six words.')],
    },
  },
  {
    seller: 'nadia_frames',
    daysAgo: 30,
    picture: { hue: 45, shape: 'frame', alt: 'A still of a kitchen in warm light' },
    gig: {
      title: 'Colour and sound for your finished cut',
      description:
        'Your film is cut, but it looks grey and sounds like a kitchen. I grade the picture, clean the voices and mix for phone and television.',
      category: 'audio',
      language: 'en',
      packages: [
        pack('Five minutes', 130, 4, 1, 'Up to five minutes.'),
        pack('Fifteen minutes', 290, 7, 2, 'Up to fifteen minutes.'),
      ],
    },
  },
];

export type SeedProfile = { readonly seller: string; readonly profile: Body<'updateProfile'> };

export const profiles: readonly SeedProfile[] = [
  {
    seller: 'demo_seller',
    profile: {
      headline: 'Print design for small businesses',
      bio: 'I draw cards, marks and menus for shops that people walk past every day. Fifteen years at the drawing board, five of them on my own. I answer in the morning and draw in the afternoon.',
      languages: ['en', 'de'],
      portfolio: [
        { title: 'Cards for a bicycle repair shop', text: 'One colour, letterpress, with a chain link for a logo.' },
        { title: 'Menu for a corner café', text: 'Sixty dishes on one sheet, readable by candle light.' },
      ],
    },
  },
  {
    seller: 'mara_ink',
    profile: {
      headline: 'Ink drawings for packaging',
      bio: 'Labels, portraits and lettering, always by hand first. My favourite sound is a pen on heavy paper.',
      languages: ['en', 'ar', 'fr'],
      portfolio: [{ title: 'Six origins, one roaster', text: 'A series of labels in two spot colours.' }],
    },
  },
  {
    seller: 'nadia_frames',
    profile: {
      headline: 'Short films, cut with patience',
      bio: 'I cut, grade and mix films under three minutes for people who make things: bakers, joiners, weavers.',
      languages: ['en', 'fr'],
      portfolio: [],
    },
  },
  {
    seller: 'lucia_voz',
    profile: {
      headline: 'Voz y pronunciación',
      bio: 'Locutora desde hace doce años. Grabo en casa, en una cabina que era un armario y suena mejor que muchos estudios.',
      languages: ['es', 'en'],
      portfolio: [],
    },
  },
];
