import { describe, expect, it } from 'vitest';
import { toFinding } from '#api/domain/guidance/finding';
import { FINDINGS } from '#seed/survey/findings';
import { SURVEY_SOURCE } from '#seed/survey/source';
import { describeJourneys } from '#test/support/browser/browser';

const findings = FINDINGS.map(toFinding);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describeJourneys('The pages to read', (desk) => {
  it('shows every finding with its figure and its base in words, and cites the survey', async () => {
    const screen = await desk.open();
    await screen.visit('/enquete');
    await screen.awaitText('68 constats affichés');
    const text = (await screen.textsOf('main')).join(' ');
    for (const { fact, figure, base, suggestion } of findings) {
      for (const said of [fact, base, suggestion, ...(figure?.split(' / ') ?? [])]) {
        if (said) expect(text).toContain(plain(said));
      }
    }
    expect(text).toContain(plain(SURVEY_SOURCE));
    await screen.close();
  });

  it('keeps one theme, and its address brings it back', async () => {
    const screen = await desk.open();
    await screen.visit('/enquete');
    await screen.press('radio', 'Alternatives au numérique');
    await screen.awaitText('8 constats affichés');
    expect(screen.address.searchParams.get('theme')).toBe('alternatives');
    await screen.visit(`/enquete${screen.address.search}`);
    await screen.awaitText('8 constats affichés');
    expect(await screen.count('link', /constat A1$/)).toBe(0);
    await screen.close();
  });

  it('opens on the finding that the address names', async () => {
    const screen = await desk.open();
    await screen.visit('/enquete#C11');
    await screen.awaitText('68 constats affichés');
    expect(await screen.focused()).toContain(plain(findings.find(({ id }) => id === 'C11')?.fact ?? 'C11'));
    await screen.close();
  });

  it('says that it could not load, and loads when asked again', async () => {
    const screen = await desk.open();
    await screen.stage('/findings', { status: 502, type: 'text/html', body: '' });
    await screen.visit('/enquete');
    await screen.await('alert', '');
    await screen.stage('/findings', null);
    await screen.press('button', 'Réessayer');
    await screen.awaitText('68 constats affichés');
    await screen.close();
  });

  it('says on the About page where the wish comes from', async () => {
    const screen = await desk.open();
    await screen.visit('/a-propos');
    await screen.awaitText(findings.find(({ id }) => id === 'C11')?.fact ?? 'C11');
    await screen.press('link', 'Lire ce constat dans l’enquête');
    await screen.await('link', 'Lien vers le constat C11');
    await screen.close();
  });

  describe.each([
    ['/enquete', '68 constats affichés'],
    ['/a-propos', '21\u202f%'],
    ['/donnees', /structures? et .*services? en tout/],
  ])('%s', (path, loaded) => {
    it.each([
      { width: 320, dark: false },
      { width: 1300, dark: true },
    ])('fits and has no accessibility violation ($width px, dark: $dark)', async (device) => {
      const screen = await desk.open(device);
      await screen.visit(path);
      await screen.awaitText(loaded);
      expect(await screen.overflow_px()).toBeLessThanOrEqual(0);
      expect(await screen.violations()).toEqual([]);
      expect(screen.broken).toEqual([]);
      await screen.close();
    });
  });
});
