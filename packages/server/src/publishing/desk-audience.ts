/** In the audience of an event this stands for whoever works at the desk, by role and not by name. No account has it. */
export const deskAudience = '00000000-0000-7000-8000-00000000de5c';
