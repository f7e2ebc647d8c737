/** A file of data/ cannot be used: its message is for the person who keeps it, and no fault of the program. */
export class DataFault extends Error {
	override readonly name = 'DataFault';
}
