// Written by `npm run lab:calibrate`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
  email: [0.6233, 2.1362],
  phone: [1.5257, 1.4214],
  messenger: [1.2081, 1.2391],
  social: [0.9523, 0.9169],
  link: [1.0904, 0.5682],
  meeting_link: [1.2897, 1.2908],
  file_link: [1.1924, 0.7742],
  payment: [1.3573, 2.2095],
  address: [1.1819, 2.0225],
  credentials: [1.2734, 1.8168],
  ask_contact: [0.8053, 1.5481],
  move_off: [0.6780, 1.1151],
  pay_off: [0.5856, 2.1847],
  ref_off: [0.6282, 2.5985],
  call: [1.2410, 1.7426],
  meet: [0.9732, 1.7934],
  refuse: [1.8605, -0.3815],
};
