// Written by `npm run lab:calibrate`; not to be edited.
import type { Calibration } from '../calibrate.js';

export const calibration: Calibration = {
  email: [0.6053, 2.0247],
  phone: [1.4366, 2.4718],
  messenger: [0.9946, 0.7841],
  social: [1.2482, 0.8557],
  link: [1.0776, 0.2122],
  meeting_link: [1.2897, 1.2908],
  file_link: [1.1924, 0.7742],
  payment: [1.3279, 2.0272],
  address: [1.1466, 1.6106],
  credentials: [1.2496, 1.6749],
  ask_contact: [1.2426, 0.8679],
  move_off: [0.8748, 0.5976],
  pay_off: [1.3771, 1.4719],
  ref_off: [1.1691, 1.7530],
  call: [1.3243, 1.7432],
  meet: [1.4597, 1.8621],
  refuse: [2.1924, -0.4578],
};
