// Written by `npm run lab:calibrate`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
  email: [0.6775, 1.5774],
  phone: [1.5512, 2.0781],
  messenger: [0.6409, 1.4008],
  social: [1.2596, 1.6145],
  link: [1.1242, 0.6345],
  meeting_link: [1.2897, 1.2908],
  file_link: [1.1924, 0.7742],
  payment: [1.2452, 1.4633],
  credentials: [1.2459, 1.6516],
  ask_contact: [0.9034, 0.5181],
  move_off: [1.0570, -0.0177],
  pay_off: [1.1442, 0.7757],
  ref_off: [1.1580, 1.4895],
  call: [1.2577, 0.3488],
  meet: [1.1627, 0.6027],
  refuse: [2.1235, -2.0690],
};
