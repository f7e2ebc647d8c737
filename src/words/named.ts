/** What a wording takes in, by name, ready to print. */
export type Named<Name extends string> = Readonly<Record<Name, string>>;
