/** A code block of a rule page that says what the rule does with it. */
export interface Block {
  readonly kind: 'incorrect' | 'correct';
  readonly language: string;
  readonly code: string;
  /** The line of the fence in the page, from 1. */
  readonly line: number;
}

const languages = new Set(['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx']);

/**
 * Collects the code blocks that stand under a heading `Incorrect` or `Correct`. A heading of the same or a higher level ends
 * the section.
 *
 * @param page - Markdown.
 * @throws Error when a fence is not closed, or a block in such a section is in a language that is not linted.
 */
export function collectBlocks(page: string): Block[] {
  const blocks: Block[] = [];
  let section: Section = null;
  let fence: { readonly marker: string; readonly language: string; readonly line: number; readonly lines: string[] } | null = null;
  for (const [index, text] of page.split(/\r?\n/u).entries()) {
    if (fence !== null) {
      if (text.trim() !== fence.marker) {
        fence.lines.push(text);
        continue;
      }
      if (section?.kind) {
        if (!languages.has(fence.language)) throw new Error(`Line ${fence.line}: \`${fence.language}\` is not linted.`);
        blocks.push({ kind: section.kind, language: fence.language, code: `${fence.lines.join('\n')}\n`, line: fence.line });
      }
      fence = null;
      continue;
    }
    const opening = /^(?<marker>`{3,}|~{3,})(?<language>\w*)/u.exec(text)?.groups;
    if (opening) {
      fence = { marker: opening['marker'] ?? '', language: opening['language'] ?? '', line: index + 1, lines: [] };
      continue;
    }
    const heading = /^(?<marks>#{1,6}) +(?<title>[^ ].*)$/u.exec(text)?.groups;
    if (heading) section = enter(section, heading['marks']?.length ?? 0, heading['title'] ?? '');
  }
  if (fence !== null) throw new Error(`Line ${fence.line}: the block is not closed.`);
  return blocks;
}

type Section = { readonly level: number; readonly kind: Block['kind'] | null } | null;

function enter(section: Section, level: number, title: string): Section {
  if (/^incorrect\b/iu.test(title)) return { level, kind: 'incorrect' };
  if (/^correct\b/iu.test(title)) return { level, kind: 'correct' };
  return section !== null && level > section.level ? section : null;
}
