/** The sentence encoders that are shipped, the default first. Each is a folder in `models/`, with the scorer that was trained on what it finds. */
export const encoderNames = ["chartcode-context", "chartcode-static"] as const;
export type EncoderName = (typeof encoderNames)[number];
