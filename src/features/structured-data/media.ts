/** The media of an entry, by the property of the entry that has them. */
import type {Entry, Media} from '../../data/schema.js';
import {withoutEmpty, type Node, type Value} from './node.js';
import type {RecordContext} from './record.js';

/** The type and the property of each sort of media. What a page to embed contains is not known. */
const NODES = {
  image: ['ImageObject', 'image'],
  video: ['VideoObject', 'video'],
  audio: ['AudioObject', 'audio'],
  embed: ['MediaObject', 'associatedMedia'],
} as const;

export function mediaNodes({media = []}: Entry, record: RecordContext): Readonly<Record<string, Value>> {
  const byProperty: Record<string, Node[]> = {};
  for (const one of media) (byProperty[NODES[one.type][1]] ??= []).push(mediaNode(one, record));
  return byProperty;
}

function mediaNode(media: Media, {text}: RecordContext): Node {
  const {type, src, url, poster, title, alt, caption, credit} = media;
  const isEmbed = type === 'embed';
  const description = alt ?? (isEmbed ? caption : undefined);
  return withoutEmpty({
    '@type': NODES[type][0],
    name: title && text(title),
    description: description && text(description),
    // Not a property of a `MediaObject`.
    caption: isEmbed ? undefined : caption && text(caption),
    creditText: credit && text(credit),
    contentUrl: src,
    embedUrl: isEmbed ? url : undefined,
    thumbnailUrl: poster,
  });
}
