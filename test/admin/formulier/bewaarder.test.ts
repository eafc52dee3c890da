import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Bewaarder, type Buiten } from '../../../admin/aanvragen/formulier/bewaarder.ts';
import type { Klad } from '../../../admin/aanvragen/formulier/klad.ts';
import type { Formulieraanvraag } from '../../../admin/aanvragen/formulier/plan.ts';
import { Apifout, alsApifout } from '../../../admin/providers/fouten.ts';
import type { AanvraagWijzigenInput, UitslagFragment } from '../../../schema/generated/documenten.ts';
import { eerstePlan } from './opzet.ts';

/** A server with one aanvraag: versions, keys, and a connection that can be cut before or after the work was done. */
class Nagebootst implements Buiten {
  aanvraag: Formulieraanvraag = eerstePlan();
  verzoeken: AanvraagWijzigenInput[] = [];
  bewaard: Klad | null = null;
  /** How the next answers get lost. */
  storing: ('heen' | 'terug' | 'fout')[] = [];
  weiger: UitslagFragment['fouten'] = [];
  private readonly gedaan = new Set<string>();

  klad = {
    lees: () => this.bewaard,
    zet: (klad: Klad) => {
      this.bewaard = structuredClone(klad);
    },
    wis: () => {
      this.bewaard = null;
    },
  };
  nu = () => new Date('2026-11-20T10:42:00+01:00');
  haalOp = async () => structuredClone(this.aanvraag);
  async wijzig(input: AanvraagWijzigenInput): Promise<UitslagFragment> {
    this.verzoeken.push(structuredClone(input));
    const storing = this.storing.shift();
    if (storing === 'heen') throw new Apifout('verbinding', null, 0);
    if (storing === 'fout') throw new Apifout('onverwacht', 'abc', 400);
    const uitslag = this.doe(input);
    if (storing === 'terug') throw new Apifout('verbinding', null, 0);
    return uitslag;
  }
  ander(deel: Partial<Formulieraanvraag>): void {
    this.aanvraag = { ...this.aanvraag, ...deel, versie: this.aanvraag.versie + 1 };
  }
  private doe(input: AanvraagWijzigenInput): UitslagFragment {
    const { id, status, kenmerk } = this.aanvraag;
    const antwoord = (fouten: UitslagFragment['fouten']) => ({
      aanvraag: { id, status, kenmerk, versie: this.aanvraag.versie },
      fouten,
    });
    const sleutel = input.idempotencyKey ?? '';
    if (this.gedaan.has(sleutel)) return antwoord([]);
    if (this.weiger.length > 0) return antwoord(this.weiger.splice(0));
    if (input.versie !== this.aanvraag.versie)
      return antwoord([{ code: 'VERSIE_CONFLICT', veld: 'versie', melding: 'Intussen gewijzigd.', bevindingen: [] }]);
    this.gedaan.add(sleutel);
    const { titel, samenvatting } = input.inhoud;
    this.ander({ titel, ...(samenvatting === undefined ? {} : { samenvatting }) });
    return antwoord([]);
  }
}

let server: Nagebootst;
let bewaarder: Bewaarder;
const begin = () => {
  bewaarder = new Bewaarder(server, structuredClone(server.aanvraag));
};
const stand = () => bewaarder.momentopname().stand.soort;
const straks = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  server = new Nagebootst();
  begin();
});
afterEach(() => vi.useRealTimers());

describe('vanzelf bewaren', () => {
  it('stuurt een keer, een ogenblik na de laatste toets, en zegt hoe laat', async () => {
    for (const titel of ['V', 'Ve', 'Vel']) {
      bewaarder.zet({ titel });
      await straks(300);
    }
    expect(server.verzoeken).toHaveLength(0);
    expect(stand()).toBe('wacht');
    await straks(800);
    expect(server.verzoeken.map(({ versie, inhoud }) => [versie, inhoud.titel])).toEqual([[1, 'Vel']]);
    expect(bewaarder.momentopname()).toMatchObject({ versie: 2, stand: { soort: 'bewaard' }, bewaardOp: server.nu() });
    expect(server.bewaard).toBeNull();
  });

  it('stuurt meteen bij het verlaten van een veld, en niets als er niets is', async () => {
    bewaarder.nu();
    bewaarder.zet({ titel: 'Nu' });
    bewaarder.nu();
    await straks(0);
    expect(server.verzoeken).toHaveLength(1);
    expect(stand()).toBe('bewaard');
  });

  it('typt iemand door tijdens het bewaren, dan volgt dat met de nieuwe versie', async () => {
    bewaarder.zet({ titel: 'Een' });
    bewaarder.nu();
    bewaarder.zet({ titel: 'Een twee' });
    await straks(2_000);
    expect(server.verzoeken.map(({ versie, inhoud }) => [versie, inhoud.titel])).toEqual([
      [1, 'Een'],
      [2, 'Een twee'],
    ]);
    expect(stand()).toBe('bewaard');
  });
});

describe('zonder verbinding', () => {
  it('probeert opnieuw met dezelfde sleutel, ook als er verder is getypt, en verliest niets', async () => {
    server.storing = ['heen', 'heen'];
    bewaarder.zet({ titel: 'Offline' });
    await straks(800);
    expect(bewaarder.momentopname().stand).toMatchObject({ soort: 'storing', herhaalt: true });
    expect(server.bewaard?.plan.titel).toBe('Offline');
    bewaarder.zet({ titel: 'Offline verder' });
    await straks(10_000);
    expect(server.verzoeken.map(({ inhoud }) => inhoud.titel)).toEqual([
      'Offline',
      'Offline',
      'Offline',
      'Offline verder',
    ]);
    expect(new Set(server.verzoeken.slice(0, 3).map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(server.aanvraag).toMatchObject({ titel: 'Offline verder', versie: 3 });
    expect(stand()).toBe('bewaard');
  });

  it('een verloren antwoord geeft geen tweede wijziging', async () => {
    server.storing = ['terug'];
    bewaarder.zet({ titel: 'Toch gedaan' });
    await straks(5_000);
    expect(server.aanvraag.versie).toBe(2);
    expect(bewaarder.momentopname()).toMatchObject({ versie: 2, stand: { soort: 'bewaard' } });
  });

  it('een verloren antwoord en daarna een ander: de wijziging van de ander blijft', async () => {
    server.storing = ['terug'];
    bewaarder.zet({ titel: 'Toch gedaan' });
    await straks(801);
    server.ander({ samenvatting: 'Van een ander' });
    await straks(5_000);
    expect(bewaarder.momentopname()).toMatchObject({
      versie: 3,
      stand: { soort: 'bewaard' },
      plan: { titel: 'Toch gedaan', samenvatting: 'Van een ander' },
    });
  });

  it('een fout blijft de fout die zij was, hoe vaak zij ook wordt doorgegeven', () => {
    const fout = new Apifout('geen_toegang', 'abc', 403);
    expect(alsApifout(alsApifout(fout))).toBe(fout);
  });

  it('een fout van de server herhaalt niet vanzelf; daarna kan het opnieuw', async () => {
    server.storing = ['fout'];
    bewaarder.zet({ titel: 'Fout' });
    await straks(60_000);
    expect(server.verzoeken).toHaveLength(1);
    expect(bewaarder.momentopname().stand).toMatchObject({ soort: 'storing', herhaalt: false });
    bewaarder.opnieuw();
    await straks(0);
    expect(stand()).toBe('bewaard');
  });

  it('een weigering wordt getoond en pas na een wijziging opnieuw gestuurd', async () => {
    server.weiger = [{ code: 'VALIDATIE', veld: 'inhoud.titel', melding: 'Te lang.', bevindingen: [] }];
    bewaarder.zet({ titel: 'Te lang' });
    await straks(60_000);
    expect(stand()).toBe('geweigerd');
    bewaarder.nu();
    expect(server.verzoeken).toHaveLength(1);
    bewaarder.zet({ titel: 'Kort' });
    await straks(800);
    expect(stand()).toBe('bewaard');
  });
});

describe('iemand anders wijzigde hetzelfde plan', () => {
  it('andere velden komen samen, en dat wordt gezegd', async () => {
    server.ander({ samenvatting: 'Van een ander' });
    bewaarder.zet({ titel: 'Van mij' });
    await straks(2_000);
    expect(server.aanvraag).toMatchObject({ titel: 'Van mij', samenvatting: 'Van een ander', versie: 3 });
    expect(bewaarder.momentopname()).toMatchObject({ overgenomen: ['samenvatting'], stand: { soort: 'bewaard' } });
  });

  it('hetzelfde veld vraagt een keuze; wat niet is gekozen blijft van mij', async () => {
    server.ander({ titel: 'Hun titel', samenvatting: 'Hun samenvatting' });
    bewaarder.zet({ titel: 'Mijn titel', samenvatting: 'Mijn samenvatting' });
    await straks(2_000);
    expect(bewaarder.momentopname().stand).toMatchObject({ soort: 'conflict', botsingen: ['titel', 'samenvatting'] });
    expect(server.aanvraag.titel).toBe('Hun titel');
    bewaarder.kies({ samenvatting: 'hun' });
    await straks(0);
    expect(server.aanvraag).toMatchObject({ titel: 'Mijn titel', samenvatting: 'Hun samenvatting', versie: 3 });
    expect(stand()).toBe('bewaard');
  });
});

describe('na opnieuw laden', () => {
  it('staat de tekst er weer, en wordt zij pas bewaard als iemand verder gaat', async () => {
    bewaarder.zet({ titel: 'Nog niet bewaard' });
    bewaarder.bewaarKlad();
    begin();
    expect(bewaarder.momentopname()).toMatchObject({ plan: { titel: 'Nog niet bewaard' }, stand: { soort: 'wacht' } });
    expect(bewaarder.momentopname().hersteld).not.toBeNull();
    bewaarder.nu();
    await straks(700);
    expect(server.verzoeken.filter(({ versie }) => versie === 1)).toHaveLength(0);
    bewaarder.opnieuw();
    await straks(0);
    expect(server.aanvraag.titel).toBe('Nog niet bewaard');
  });

  it('kan zij worden weggegooid', () => {
    bewaarder.zet({ titel: 'Weg ermee' });
    bewaarder.bewaarKlad();
    begin();
    bewaarder.gooiWeg();
    expect(bewaarder.momentopname()).toMatchObject({ hersteld: null, stand: { soort: 'bewaard' } });
    expect(bewaarder.momentopname().plan.titel).toBe(server.aanvraag.titel);
    expect(server.bewaard).toBeNull();
  });

  it('een halve regel blijft in de browser, zonder het bewaren tegen te houden', async () => {
    const half = { sleutel: 'half', omschrijving: 'Half', datum: '' };
    bewaarder.zet((plan) => ({ titel: 'Met een halve regel', mijlpalen: [...plan.mijlpalen, half] }));
    await straks(2_000);
    expect(stand()).toBe('bewaard');
    expect(server.aanvraag.titel).toBe('Met een halve regel');
    begin();
    expect(bewaarder.momentopname().plan.mijlpalen.at(-1)).toEqual(half);
  });

  it('is het plan intussen elders gewijzigd, dan wordt gekozen', () => {
    bewaarder.zet({ titel: 'Mijn titel' });
    bewaarder.bewaarKlad();
    server.ander({ titel: 'Hun titel' });
    begin();
    expect(bewaarder.momentopname().stand).toMatchObject({ soort: 'conflict', botsingen: ['titel'] });
  });
});
