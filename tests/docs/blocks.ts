/** A code block of a rule page that says what the rule does with it. */
export interface Block {
  readonly kind: 'incorrect' | 'correct';
  readonly language: string;
  readonly code: string;
  /** The line of the fence in the page, from 1. */
  readonly line: number;
}

const languages = new Set(['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx']);

/** A code block of any page. */
export type Fence = Omit<Block, 'kind'>;

/**
 * Collects the code blocks that stand under a heading `Incorrect` or `Correct`. A heading of the same or a higher level ends
 * the section.
 *
 * @param page - Markdown.
 * @throws Error when a fence is not closed, or a block in such a section is in a language that is not linted.
 */
export function collectBlocks(page: string): Block[] {
  let section: Section = null;
  const blocks: Block[] = [];
  for (const part of collectParts(page)) {
    if ('marks' in part) {
      section = enter(section, part.marks.length, part.title);
    } else if (section?.kind) {
      if (!languages.has(part.language)) throw new Error(`Line ${part.line}: \`${part.language}\` is not linted.`);
      blocks.push({ kind: section.kind, ...part });
    }
  }
  return blocks;
}

/**
 * Collects all code blocks of a page.
 *
 * @param page - Markdown.
 * @throws Error when a fence is not closed.
 */
export function collectFences(page: string): Fence[] {
  return collectParts(page).filter((part) => 'code' in part);
}

interface Heading {
  readonly marks: string;
  readonly title: string;
}

function collectParts(page: string): (Fence | Heading)[] {
  const parts: (Fence | Heading)[] = [];
  let open: { readonly marker: string; readonly language: string; readonly line: number; readonly lines: string[] } | null = null;
  for (const [index, text] of page.split(/\r?\n/u).entries()) {
    if (open !== null) {
      if (text.trim() !== open.marker) {
        open.lines.push(text);
        continue;
      }
      parts.push({ language: open.language, code: `${open.lines.join('\n')}\n`, line: open.line });
      open = null;
      continue;
    }
    const fence = /^(?<marker>`{3,}|~{3,})(?<language>\w*)/u.exec(text)?.groups;
    const heading = /^(?<marks>#{1,6}) +(?<title>[^ ].*)$/u.exec(text)?.groups;
    if (fence) open = { marker: fence['marker'] ?? '', language: fence['language'] ?? '', line: index + 1, lines: [] };
    else if (heading) parts.push({ marks: heading['marks'] ?? '', title: heading['title'] ?? '' });
  }
  if (open !== null) throw new Error(`Line ${open.line}: the block is not closed.`);
  return parts;
}

type Section = { readonly level: number; readonly kind: Block['kind'] | null } | null;

function enter(section: Section, level: number, title: string): Section {
  if (/^incorrect\b/iu.test(title)) return { level, kind: 'incorrect' };
  if (/^correct\b/iu.test(title)) return { level, kind: 'correct' };
  return section !== null && level > section.level ? section : null;
}
