// Written by `npm run lab:calibrate`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
  email: [0.6659, 1.6320],
  phone: [1.5523, 2.0786],
  messenger: [0.8803, 0.9077],
  social: [1.2832, 1.2935],
  link: [1.1242, 0.6345],
  meeting_link: [1.2897, 1.2908],
  file_link: [1.1924, 0.7742],
  payment: [1.2483, 1.4757],
  credentials: [1.2459, 1.6516],
  ask_contact: [1.2431, 0.8669],
  move_off: [0.9251, 0.6861],
  pay_off: [1.4331, 1.5117],
  ref_off: [1.1165, 1.8771],
  call: [1.3368, 1.9182],
  meet: [1.5164, 2.0311],
  refuse: [2.3218, -0.7104],
};
