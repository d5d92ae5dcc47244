// Written by `npm run lab:calibrate`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
  email: [0.5505, 2.0846],
  phone: [0.9030, 2.0407],
  messenger: [1.0809, 1.0789],
  social: [0.9905, 0.5689],
  link: [1.0829, 0.1562],
  meeting_link: [1.2897, 1.2908],
  file_link: [1.1924, 0.7742],
  payment: [1.3573, 2.2095],
  address: [1.1819, 2.0225],
  credentials: [1.2734, 1.8168],
  ask_contact: [0.4516, 2.0896],
  move_off: [0.1799, 1.9236],
  pay_off: [0.1000, 2.6779],
  ref_off: [0.1000, 3.9388],
  call: [0.1000, 2.6080],
  meet: [0.1000, 2.8432],
  refuse: [0.5280, 1.5157],
};
