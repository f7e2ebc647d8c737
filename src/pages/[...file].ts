import type { APIRoute, GetStaticPaths } from 'astro';
import { DOWNLOADS } from '../outputs/files/catalogue.ts';
import { MACHINE_FILES } from '../outputs/machines/files.ts';

interface Props {
	readonly mediaType: string;
	readonly body: string | Uint8Array<ArrayBuffer>;
}

/** One address for each file that the site offers to people or machines. */
export const getStaticPaths: GetStaticPaths = () => {
	const files = [
		...DOWNLOADS.map(({ path, mediaType, bytes }) => ({ path, mediaType, body: bytes })),
		...MACHINE_FILES.map(({ path, mediaType, content }) => ({ path, mediaType, body: content })),
	];
	return files.map(({ path, ...props }) => ({ params: { file: path }, props }));
};

/** Hands out a file, to the byte. */
export const GET: APIRoute<Props> = ({ props: { mediaType, body } }) =>
	new Response(body, { headers: { 'Content-Type': mediaType } });
