// Written by `npm run lab:calibrate`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
  email: [0.6614, 1.6704],
  phone: [1.5533, 2.0823],
  messenger: [0.8847, 0.9137],
  social: [1.2787, 1.3699],
  link: [1.1271, 0.6565],
  meeting_link: [1.2897, 1.2908],
  file_link: [1.1924, 0.7742],
  payment: [1.2488, 1.4759],
  credentials: [1.2470, 1.6525],
  ask_contact: [1.2038, 0.9613],
  move_off: [0.8906, 0.7391],
  pay_off: [1.4393, 1.2355],
  ref_off: [1.1690, 1.7529],
  call: [1.3050, 1.8840],
  meet: [1.5163, 2.0308],
  refuse: [2.2093, -0.5004],
};
