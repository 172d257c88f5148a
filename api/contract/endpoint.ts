import { z } from 'zod';

/**
 * Who may call: anyone; those who are signed in (what they may do to a listing, `domain/access/policy.ts` decides); or the operator,
 * who holds the token that the running app keeps in its data directory.
 */
export type Access = 'anyone' | 'signed-in' | 'operator';

type Shape = z.ZodObject | undefined;

/**
 * One HTTP endpoint as a value: the controller, the web client, the tests and the OpenAPI document all read this.
 * `path` is below `/api`, with Express parameters (`/listings/:id`). `maxAgeS` is how long an answer may be kept by
 * any cache, in seconds; without it the answer is not stored.
 */
export interface Endpoint<P extends Shape, Q extends Shape, B extends Shape, R extends z.ZodType> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly response: R;
  /** Names of the files of the form that it takes in the place of a body. */
  readonly files?: readonly string[];
  readonly maxAgeS?: number;
  /** Media type of an answer that is no JSON of this API; a text, where `response` is a string. */
  readonly type?: string;
}

export type AnyEndpoint = Endpoint<Shape, Shape, Shape, z.ZodType>;

type Parsed<S extends Shape> = S extends z.ZodObject ? z.output<S> : undefined;
type Given<S extends Shape> = S extends z.ZodObject ? z.input<S> : undefined;

/** What the server's code receives once a request is checked. */
export interface InputOf<E extends AnyEndpoint> {
  params: Parsed<E['params']>;
  query: Parsed<E['query']>;
  body: Parsed<E['body']>;
}

/** What a caller passes. */
export interface CallOf<E extends AnyEndpoint> {
  params: Given<E['params']>;
  query: Given<E['query']>;
  body: Given<E['body']>;
}

export type ResponseOf<E extends AnyEndpoint> = z.output<E['response']>;

interface Definition<P extends Shape, Q extends Shape, B extends Shape, R extends z.ZodType> extends Omit<
  Endpoint<P, Q, B, R>,
  'params' | 'query' | 'body'
> {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
}

/** Declares an endpoint; what it leaves out takes nothing. */
export function endpoint<
  R extends z.ZodType,
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
>(definition: Definition<P, Q, B, R>): Endpoint<P, Q, B, R> {
  const { params, query, body, ...rest } = definition;
  return { ...rest, params: params as P, query: query as Q, body: body as B };
}
