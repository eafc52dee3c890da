import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../admin/i18n/en/index.ts';
import { i18nProvider, nl } from '../../admin/i18n/index.ts';
import { TOKENS } from '../../admin/theme/tokens.ts';

function helderheid(kleur: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((plaats) => Number.parseInt(kleur.slice(plaats, plaats + 2), 16) / 255)
    .map((deel) => (deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(een: string, ander: string): number {
  const [hoog = 0, laag = 0] = [helderheid(een), helderheid(ander)].sort((a, b) => b - a);
  return (hoog + 0.05) / (laag + 0.05);
}

describe.each(['light', 'dark'] as const)('kleuren, %s', (modus) => {
  const t = TOKENS[modus];
  it('tekst heeft overal ten minste 4,5', () => {
    for (const tekst of ['inkt', 'inkt2', 'inkt3', 'accent', 'fout', 'let', 'ok', 'info'] as const) {
      for (const vlak of ['vlak', 'bg', 'vlak2'] as const) {
        expect(contrast(t[tekst], t[vlak]), `${tekst} op ${vlak}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const soort of ['ok', 'let', 'fout', 'info', 'accent'] as const) {
      expect(contrast(t[soort], t[`${soort}-zacht`]), soort).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(t['op-accent'], t.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(t['op-wlz'], t.wlz)).toBeGreaterThanOrEqual(4.5);
  });

  it('lijnen en grafieken hebben ten minste 3', () => {
    for (const kleur of ['rand', 'wlz', 'zvw', 'wmo', 'wfz', 'overig'] as const) {
      for (const vlak of ['vlak', 'vlak2'] as const) {
        expect(contrast(t[kleur], t[vlak]), `${kleur} op ${vlak}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

type Boom = { [sleutel: string]: Boom | string };
const bladeren = (boom: Boom, pad = ''): [string, string][] =>
  Object.entries(boom).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string'
      ? [[`${pad}${sleutel}`, waarde] as [string, string]]
      : bladeren(waarde, `${pad}${sleutel}.`),
  );
const gaten = (tekst: string) => [...tekst.matchAll(/%\{(\w+)\}/g)].map(([, naam]) => naam).sort();

describe('de talen', () => {
  it('hebben dezelfde sleutels, met dezelfde gaten', () => {
    const nederlands = new Map(bladeren(nl as unknown as Boom));
    const engels = new Map(bladeren(en as unknown as Boom));
    expect([...engels.keys()].sort()).toEqual([...nederlands.keys()].sort());
    for (const [sleutel, tekst] of nederlands) {
      if (!sleutel.startsWith('db.')) continue;
      expect([...new Set(gaten(engels.get(sleutel) ?? ''))], sleutel).toEqual([...new Set(gaten(tekst))]);
    }
  });

  it('hebben een woord voor elke waarde van de enums die een scherm toont', () => {
    const schema = readFileSync('schema/schema.graphql', 'utf8');
    const enumwaarden = (naam: string) => {
      const blok = new RegExp(`enum ${naam} \\{([\\s\\S]*?)\\n\\}`).exec(schema)?.[1] ?? '';
      return [...blok.replace(/"""[\s\S]*?"""/g, '').matchAll(/^\s*([A-Z_0-9]+)\s*$/gm)].map(
        ([, waarde]) => waarde ?? '',
      );
    };
    const tabel: Record<string, string> = {
      AanvraagStatus: 'status',
      Rol: 'rol',
      Domein: 'domein',
      PartnerSoort: 'partnersoort',
      PartnerRol: 'partnerrol',
      Kostensoort: 'kostensoort',
      Zekerheid: 'zekerheid',
      Mechanisme: 'mechanisme',
      Criterium: 'criterium',
      Foutcode: 'foutcode',
      ToetsUitkomst: 'uitkomst',
      Ernst: 'ernst',
      BesluitSoort: 'besluit',
      BeoordelingAdvies: 'advies',
      ActiviteitVorm: 'vorm',
    };
    const sleutels = new Set(bladeren(nl as unknown as Boom).map(([sleutel]) => sleutel));
    for (const [naam, pad] of Object.entries(tabel)) {
      const waarden = enumwaarden(naam);
      expect(waarden.length, naam).toBeGreaterThan(1);
      for (const waarde of waarden) expect(sleutels.has(`db.${pad}.${waarde}`), `db.${pad}.${waarde}`).toBe(true);
    }
  });

  it('begint in het Nederlands', () => {
    expect(i18nProvider.getLocale()).toBe('nl');
    expect(i18nProvider.translate('db.dagen.nog', { smart_count: 4 })).toBe('nog 4 dagen');
    expect(i18nProvider.translate('db.dagen.nog', { smart_count: 1 })).toBe('nog 1 dag');
  });
});
