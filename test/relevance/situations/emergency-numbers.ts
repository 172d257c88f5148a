/** Numbers that frighten, or keep others waiting, where nobody is in danger. */
export const EMERGENCY_NUMBERS = ['15', '17', '18', '112', '114', '115', '119'] as const;
