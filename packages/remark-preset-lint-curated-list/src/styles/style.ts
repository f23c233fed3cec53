/** What a kind of list asks for whatever it has agreed on so far: options by rule; other rules keep their defaults. */
export type Style = Readonly<Record<string, Readonly<Record<string, unknown>>>>
