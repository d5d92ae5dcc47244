// Written by `npm run lab:calibrate`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
  email: [0.7553, 1.7335],
  phone: [1.4272, 0.5231],
  messenger: [1.1283, 0.6567],
  social: [0.8697, 0.6928],
  meeting_link: [0.9772, 0.7408],
  payment: [1.2450, 0.9450],
  address: [1.2501, 2.0554],
  credentials: [1.2117, 1.4286],
  ask_contact: [0.1222, 2.2177],
  move_off: [0.1000, 2.1423],
  pay_off: [0.2502, 2.2879],
  ref_off: [0.1846, 2.7003],
  call: [0.1000, 2.2887],
  meet: [0.1203, 2.0747],
  refuse: [0.3539, 1.6068],
};
