// Written by `npm run lab:calibrate`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
  email: [0.4625, 1.5763],
  phone: [1.0372, 0.5913],
  messenger: [0.8139, 1.0704],
  social: [1.2788, 0.7953],
  link: [1.1230, 0.6512],
  meeting_link: [1.2692, 1.0680],
  file_link: [1.1645, 0.6082],
  payment: [1.2278, 1.3087],
  credentials: [1.2332, 1.5700],
  ask_contact: [1.0401, 0.2608],
  move_off: [0.9329, 0.4780],
  pay_off: [1.3208, 1.0553],
  ref_off: [1.2259, 1.7029],
  meet: [1.0705, 0.6446],
  refuse: [2.0092, -1.8996],
};
