import type { Quantity } from './quantity.ts';

/** A loop that is being run, as far as it tells pieces apart. */
export type Walk = object;

/**
 * Bytes that are a piece of something: in each round of a loop another one, so that those of all rounds together are no more than one of them may be.
 */
export interface Piece {
  readonly of: Walk;
  readonly bytes: number;
  /** The factor of the bytes beside it. */
  readonly rest: number;
}

/** So many loops are told apart: of others, each round counts for itself. */
const MOST = 16;

const NO_WALKS: readonly Walk[] = [];

/** The loops of both, each once. */
export function bothWalks(a: readonly Walk[] = NO_WALKS, b: readonly Walk[] = NO_WALKS): readonly Walk[] {
  const more = b.filter((walk) => !a.includes(walk));
  return more.length === 0 ? a : [...a, ...more].slice(-MOST);
}

type Pieces = { readonly pieces?: readonly Piece[] };

const NONE: readonly Piece[] = [];

/** The number as one of the pieces that a loop goes through, for one that says how much the request carries. */
export function asPiece(size: Quantity, of: Walk): Quantity {
  const { origin, factor, reach, pieces = NONE } = size;
  if (origin !== 'request' || factor === Number.POSITIVE_INFINITY || reach <= 0) return size;
  return { ...size, pieces: [...pieces.filter((piece) => piece.of !== of), { of, bytes: reach, rest: 0 }] };
}

function pieceOf({ pieces = NONE, factor }: Quantity, of: Walk): Omit<Piece, 'of'> {
  return pieces.find((piece) => piece.of === of) ?? { bytes: 0, rest: factor };
}

function loopsOf(a: Quantity, b: Quantity): readonly Walk[] {
  return [...new Set([...(a.pieces ?? NONE), ...(b.pieces ?? NONE)].map(({ of }) => of))].slice(-MOST);
}

/** The pieces in `a + b`. */
export function piecesOfSum(a: Quantity, b: Quantity): Pieces {
  if (!a.pieces && !b.pieces) return {};
  return {
    pieces: loopsOf(a, b).map((of) => {
      const [one, other] = [pieceOf(a, of), pieceOf(b, of)];
      return { of, bytes: one.bytes + other.bytes, rest: Math.max(one.rest, other.rest) };
    }),
  };
}

/** The pieces in `a * b`: what a piece is multiplied with is one as well. */
export function piecesOfProduct(a: Quantity, b: Quantity): Pieces {
  if (!a.pieces && !b.pieces) return {};
  return {
    pieces: loopsOf(a, b).map((of) => {
      const [one, other] = [pieceOf(a, of), pieceOf(b, of)];
      const beside = [Math.max(0, a.reach - one.bytes), Math.max(0, b.reach - other.bytes)] as const;
      const bytes = Math.max(0, a.reach * b.reach - beside[0] * beside[1]);
      return { of, bytes, rest: Math.max(one.rest * beside[1], other.rest * beside[0]) };
    }),
  };
}

/** A size as what is a piece for one of these loops, and what is there in each round anew; undefined where there is no piece. */
export function dividedInto(size: Quantity, loops: readonly Walk[]): { readonly once: Quantity; readonly each: Quantity } | undefined {
  const [largest] = (size.pieces ?? NONE).filter(({ of, bytes }) => bytes > 0 && loops.includes(of)).sort((a, b) => b.bytes - a.bytes);
  if (!largest || size.origin !== 'request' || !Number.isFinite(size.reach)) return undefined;
  const bytes = Math.min(largest.bytes, size.reach);
  const beside = size.reach - bytes;
  const others = (size.pieces ?? NONE).filter(({ of }) => !loops.includes(of));
  return {
    once: { ...size, min: 0, reach: bytes, pieces: others.map((piece) => ({ ...piece, bytes: Math.min(piece.bytes, bytes) })) },
    each: { ...size, reach: beside, factor: largest.rest, origin: largest.rest === 0 ? 'constant' : 'request', pieces: others.map((piece) => ({ ...piece, bytes: Math.max(0, piece.bytes - bytes) })) },
  };
}
