/** The source of what people write in the product itself, and the format that no import has. */
export const OWN_SOURCE = 'baguette';

/** Identifier of a structure or a service that was written here: `baguette--` and a UUID. */
export const OWN_ID = /^baguette--[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** An identifier from a UUID of version 4. */
export const ownId = (uuid: string): string => `${OWN_SOURCE}--${uuid}`;
