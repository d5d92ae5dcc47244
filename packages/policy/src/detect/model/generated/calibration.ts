// Written by `npm run lab:calibrate`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
  email: [0.3864, 1.7115],
  phone: [1.0584, 0.5938],
  messenger: [0.7673, 1.2437],
  social: [1.2459, 1.4746],
  link: [1.1230, 0.6512],
  meeting_link: [1.2692, 1.0680],
  file_link: [1.1680, 0.6164],
  payment: [1.2381, 1.3691],
  credentials: [1.2332, 1.5700],
  ask_contact: [1.0340, 0.2569],
  move_off: [0.9158, 0.2957],
  pay_off: [1.2471, 0.8950],
  ref_off: [1.2476, 2.1275],
  call: [1.0792, 0.8744],
  meet: [1.0883, 0.7590],
  refuse: [1.9101, -1.7945],
};
