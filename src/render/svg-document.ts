import { DOMParser } from 'linkedom';

/**
 * A document for drawing on the server. It is an XML one: an HTML document would leave `&` and `<`
 * raw in attributes. It has no layout, so nothing can be measured in it.
 */
export function createSvgDocument(): Document {
	const source = '<svg xmlns="http://www.w3.org/2000/svg"/>';
	// The types of linkedom describe less of a document than there is.
	return new DOMParser().parseFromString(source, 'image/svg+xml') as unknown as Document;
}
