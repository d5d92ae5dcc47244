// Written by `npm run lab:calibrate`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
  email: [0.4623, 1.5500],
  phone: [0.3655, 1.4743],
  messenger: [0.8649, 0.9794],
  social: [1.2803, 0.7364],
  link: [1.1230, 0.6512],
  meeting_link: [1.2692, 1.0680],
  file_link: [1.1645, 0.6082],
  payment: [1.2278, 1.3087],
  credentials: [1.2267, 1.5156],
  ask_contact: [1.0088, 0.2991],
  move_off: [1.3483, -0.0130],
  pay_off: [1.2492, 1.0759],
  ref_off: [1.2286, 2.0008],
  meet: [1.0799, 0.7047],
  refuse: [1.8736, -1.5109],
};
