import { posix } from 'node:path';
import { childrenOf, type OpenedPackage, repeatedIn } from './parts.ts';

const TYPES_PART = '[Content_Types].xml';

/** What a part is related to, by the id of the relation: the path of the other part. */
export function relationsOf({ parts }: OpenedPackage, path: string): ReadonlyMap<string, string> {
  const folder = posix.dirname(path);
  const root = parts.get(posix.join(folder, '_rels', `${posix.basename(path)}.rels`)) ?? undefined;
  return new Map(
    childrenOf(root, 'Relationship').map(({ attributes: { Id = '', Target = '' } }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target),
    ]),
  );
}

function typeFaults({ parts }: OpenedPackage): string[] {
  const root = parts.get(TYPES_PART) ?? undefined;
  const overrides = childrenOf(root, 'Override').map(({ attributes }) => attributes['PartName'] ?? '');
  const extensions = childrenOf(root, 'Default').map(({ attributes }) => attributes['Extension'] ?? '');
  const untyped = [...parts.keys()].filter(
    (path) =>
      path !== TYPES_PART &&
      !overrides.includes(`/${path}`) &&
      !extensions.includes(path.slice(path.lastIndexOf('.') + 1)),
  );
  return [
    ...repeatedIn(overrides).map((path) => `content type of ${path} stands twice`),
    ...repeatedIn(extensions).map((extension) => `content type of .${extension} stands twice`),
    ...overrides.filter((path) => !parts.has(path.slice(1))).map((path) => `content type of ${path}, which is no part`),
    ...untyped.map((path) => `${path} has no content type`),
  ];
}

function targetFaults(opened: OpenedPackage): string[] {
  return [...opened.parts.keys()]
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const root = opened.parts.get(path) ?? undefined;
      const ids = childrenOf(root, 'Relationship').map(({ attributes }) => attributes['Id'] ?? '');
      const owner = posix.join(posix.dirname(path), '..', posix.basename(path, '.rels'));
      const targets = [...relationsOf(opened, owner).values()];
      return [
        ...repeatedIn(ids).map((id) => `${path}: the id ${id} stands twice`),
        ...targets.filter((target) => !opened.parts.has(target)).map((target) => `${path}: ${target} is no part`),
      ];
    });
}

/** What is wrong with how the parts of a package name each other. */
export const relationFaults = (opened: OpenedPackage): string[] => [...typeFaults(opened), ...targetFaults(opened)];
