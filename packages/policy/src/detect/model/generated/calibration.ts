// Written by `npm run lab:calibrate`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
  email: [0.6461, 1.9958],
  phone: [1.5064, 1.3596],
  messenger: [1.1726, 1.1895],
  social: [1.1202, 0.3652],
  link: [1.1049, 0.3182],
  meeting_link: [1.2897, 1.2908],
  file_link: [1.1924, 0.7742],
  payment: [1.3573, 2.2095],
  address: [1.1819, 2.0225],
  credentials: [1.2734, 1.8168],
  ask_contact: [0.5898, 1.8636],
  move_off: [0.5152, 1.3719],
  pay_off: [0.7507, 1.9533],
  ref_off: [0.2423, 3.0421],
  call: [0.9471, 1.9113],
  meet: [0.9080, 1.6687],
  refuse: [1.7294, -0.1665],
};
