import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCommune, searchCommunes } from '#api/contract/communes.contract';
import { addressOf, call } from '#web/api/client.ts';
import { OfflineError, ProblemError, UnreadableAnswerError } from '#web/api/errors.ts';

const answer = (body: string, status = 200, type = 'application/json; charset=utf-8') =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status, headers: { 'content-type': type } })),
  );
const search = () => call(searchCommunes, { query: { q: 'cham' } });

afterEach(() => vi.unstubAllGlobals());

describe('calling the API', () => {
  it('builds an address from the contract, escaped, without empty values', () => {
    expect(
      addressOf('/communes/:code/towns', { params: { code: 'a/b' }, query: { q: 'é', x: undefined } }),
    ).toBe('/api/communes/a%2Fb/towns?q=%C3%A9');
  });

  it('gives the answer when it follows the contract', async () => {
    answer('{"communes":[]}');
    await expect(search()).resolves.toEqual({ communes: [] });
    expect(fetch).toHaveBeenCalledWith('/api/communes?q=cham', expect.objectContaining({ method: 'GET' }));
  });

  it('gives the French explanation of a problem', async () => {
    const problem = {
      type: 'urn:baguette:bad-request',
      title: 'La demande contient des erreurs',
      status: 400,
      detail: 'Le code est inconnu.',
      issues: [{ field: 'params.code', message: 'Cinq caractères.' }],
    };
    answer(JSON.stringify(problem), 400, 'application/problem+json');
    const error = await call(readCommune, { params: { code: '73065' } }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).message).toBe('Le code est inconnu.');
    expect((error as ProblemError).issues).toEqual(problem.issues);
  });

  it('tells a network that is cut from an answer', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => {
        throw new TypeError('Failed to fetch');
      }),
    );
    await expect(search()).rejects.toBeInstanceOf(OfflineError);
  });

  it.each([
    ['the page of a captive portal', '<html>Wifi</html>', 200, 'text/html'],
    ['an answer of another version', '{"towns":[]}', 200, 'application/json'],
    ['broken JSON', '{"communes":', 200, 'application/json'],
    ['an error that explains nothing', '{}', 502, 'application/json'],
  ])('refuses %s', async (_, body, status, type) => {
    answer(body, status, type);
    await expect(search()).rejects.toBeInstanceOf(UnreadableAnswerError);
  });

  it('lets a cancelled call be cancelled, which is no failure of the network', async () => {
    const abort = new AbortController();
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => {
        abort.abort();
        throw abort.signal.reason;
      }),
    );
    await expect(call(searchCommunes, { query: {} }, abort.signal)).rejects.toHaveProperty(
      'name',
      'AbortError',
    );
  });
});
