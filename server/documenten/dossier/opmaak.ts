import type { Papier } from './papier.ts';
import type { Dossier } from './vraag.ts';
import {
  dag,
  euro,
  gebeurtenis,
  getal,
  grootte,
  janee,
  moment,
  periode,
  procent,
  som,
  tekst,
  woord,
} from './waarden.ts';

/** Puts a file on paper: first what it is about, then the plan in the order of bijlage 1, then what came of it. */
export function zetDossier(papier: Papier, dossier: Dossier): void {
  kerngegevens(papier, dossier);
  plan(papier, dossier);
  geld(papier, dossier);
  slotvanPlan(papier, dossier);
  toets(papier, dossier);
  besluit(papier, dossier);
  verloop(papier, dossier);
}

/** Long text under its own heading, where there is any. */
function stuk(papier: Papier, kop: string, waarde: string | null | undefined): void {
  papier.kop(3, kop);
  papier.alinea(tekst(waarde), !waarde?.trim());
}

function kerngegevens(papier: Papier, d: Dossier): void {
  papier.gegevens([
    ['Kenmerk', d.kenmerk],
    ['Status', woord('status', d.status)],
    ['Aanvrager', d.aanvrager.kvkNummer ? `${d.aanvrager.naam} (KVK ${d.aanvrager.kvkNummer})` : d.aanvrager.naam],
    [
      'Zorgkantoor',
      d.zorgkantoor ? `${d.zorgkantoor.naam}, regio ${d.zorgkantoorregio?.naam ?? ''}` : 'nog niet bekend',
    ],
    ['Regeling', `${d.regeling}, kalenderjaar ${d.jaar}, projectjaar ${d.projectjaar}`],
    ['Looptijd', periode(d.startdatum, d.einddatum)],
    ['Beleidskader', `${d.beleidskader.naam} (${d.beleidskader.versie})`],
    ...(d.ingediendOp ? [['Ingediend', moment(d.ingediendOp)] as const] : []),
    ...(d.volledigOp ? [['Volledig verklaard', moment(d.volledigOp)] as const] : []),
    ...(d.termijnen ?? [])
      .filter(({ voldaanOp }) => voldaanOp === null)
      .map(
        ({ soort, uiterste, regel, verstreken }) =>
          [
            `Termijn: ${woord('termijn', soort)}`,
            `${moment(uiterste)}${verstreken ? ', verstreken' : ''} (${regel})`,
          ] as const,
      ),
  ]);
  const cijfers = d.kerncijfers;
  if (!cijfers) return;
  papier.kop(2, 'Kerncijfers');
  papier.gegevens([
    ['Gevraagde bijdrage', euro(cijfers.gevraagdeBijdrage)],
    ['Totale kosten', euro(cijfers.totaleKosten)],
    [
      'Eigen aandeel',
      `${euro(cijfers.eigenAandeel)}, ${procent(cijfers.eigenAandeelPercentage)} van de kosten; minimum ${procent(cijfers.minimumEigenAandeelPercentage)}`,
    ],
    ['Verwachte besparing Wlz', euro(cijfers.besparingWlz)],
    ['Verwachte besparing Zvw', euro(cijfers.besparingZvw)],
    ['Verwachte besparing Wmo', euro(cijfers.besparingWmo)],
    ['Verwachte besparing Wfz', euro(cijfers.besparingWfz)],
  ]);
}

function plan(papier: Papier, d: Dossier): void {
  papier.kop(2, '1.0 Project');
  stuk(papier, 'Samenvatting', d.samenvatting);
  if (d.overgangsbeleid2026 !== undefined)
    papier.gegevens([['Overgangsbeleid 2026 gebruikt', janee(d.overgangsbeleid2026)]]);
  const verzoek = d.uitzonderingsverzoek;
  if (verzoek) {
    papier.kop(3, 'Uitzonderingsverzoek');
    papier.alinea(verzoek.motivering);
    papier.gegevens([
      ['Gevraagd minimum', procent(verzoek.gevraagdPercentage)],
      ['Besloten minimum', verzoek.minimumPercentage ? procent(verzoek.minimumPercentage) : 'nog niet besloten'],
      ...(verzoek.besluitMotivering ? [['Motivering van het besluit', verzoek.besluitMotivering] as const] : []),
    ]);
  }
  papier.kop(2, '1.2 Partners');
  tabelOfLeeg(
    papier,
    [
      { kop: 'Organisatie', breedte: 0.6 },
      { kop: 'Rol', breedte: 0.4 },
    ],
    d.partners.map(({ partner, rol }) => [partner.naam, woord('partnerrol', rol)]),
    'Er doen geen andere organisaties mee.',
  );
  if (d.afstemming !== undefined) {
    papier.kop(2, '1.3 Afstemming met het zorgkantoor');
    if (d.afstemming) {
      papier.gegevens([
        ['Uitkomst', woord('afstemming', d.afstemming.uitkomst)],
        ['Datum', dag(d.afstemming.datum)],
        ['Toelichting', tekst(d.afstemming.toelichting)],
      ]);
    } else papier.alinea('De afstemming is nog niet gevraagd.', true);
  }
  const probleem = d.probleemanalyse;
  if (probleem) {
    papier.kop(2, '1.4 Probleemanalyse');
    stuk(papier, 'Opgave', probleem.opgave);
    stuk(papier, 'Betrokken partners en gedeeld eigenaarschap', probleem.gedeeldEigenaarschap);
    stuk(papier, 'Beoogde resultaten', probleem.beoogdeResultaten);
    stuk(papier, 'Urgentie', probleem.urgentie);
    stuk(papier, 'Aansluiting op regionale prioriteit', probleem.regionalePrioriteit);
    stuk(papier, 'Kosten en opbrengsten over de domeinen', probleem.kostenEnOpbrengsten);
    papier.gegevens([['Artikel 12-status', janee(probleem.artikel12Status)]]);
  }
  papier.kop(2, '1.5 Doelgroep en gebied');
  stuk(papier, 'Doelgroep', d.doelgroep.omschrijving);
  papier.gegevens([
    ['Omvang', getal(d.doelgroep.omvang)],
    ['Verwacht bereik', getal(d.doelgroep.verwachtBereik)],
    ['Gemeenten', d.gemeenten.map(({ naam, code }) => `${naam} (${code})`).join(', ') || tekst(null)],
    ['Buurten', d.buurten.join(', ') || tekst(null)],
    ['CBS-indelingsjaar', d.cbsIndelingsjaar === null ? tekst(null) : String(d.cbsIndelingsjaar)],
  ]);
  stuk(papier, 'Gemeenschapsgericht', d.doelgroep.gemeenschapsgericht);
  papier.kop(2, '1.6 Activiteiten');
  if (d.activiteiten.length === 0) papier.alinea('Er zijn nog geen activiteiten.', true);
  for (const een of d.activiteiten) {
    papier.kop(3, `${een.code} ${een.naam}`);
    if (een.omschrijving) papier.alinea(een.omschrijving);
    papier.gegevens([
      ['Vorm', woord('vorm', een.vorm)],
      ['Gepland', `${getal(een.gepland)} ${een.eenheid}`],
      ['Periode', periode(een.start, een.einde)],
      ['Uitvoerder', een.uitvoerder?.naam ?? tekst(null)],
      ['Buurten', een.buurten.join(', ') || tekst(null)],
    ]);
  }
  papier.kop(2, '1.7 Bijdrage aan het doel');
  papier.gegevens([
    ['Mechanismen', d.bijdrageAanDoel.mechanismen.map((een) => woord('mechanisme', een)).join(', ') || tekst(null)],
  ]);
  stuk(papier, 'Wijze en mate van bijdrage', d.bijdrageAanDoel.wijzeEnMate);
  stuk(papier, 'Effect op kwaliteit van leven', d.bijdrageAanDoel.kwaliteitVanLeven);
  if (d.betrokkenheidNaasten !== undefined) stuk(papier, 'Betrokkenheid van naasten', d.betrokkenheidNaasten);
}

function geld(papier: Papier, d: Dossier): void {
  if (d.begroting) {
    papier.kop(2, '1.8 Begroting');
    tabelOfLeeg(
      papier,
      [
        { kop: 'Omschrijving', breedte: 0.3 },
        { kop: 'Kostensoort', breedte: 0.17 },
        { kop: 'Activiteit', breedte: 0.12 },
        { kop: 'Aantal', breedte: 0.14, rechts: true },
        { kop: 'Tarief', breedte: 0.12, rechts: true },
        { kop: 'Bedrag', breedte: 0.15, rechts: true },
      ],
      d.begroting.map((een) => [
        een.omschrijving,
        woord('kostensoort', een.kostensoort),
        een.activiteit ?? 'algemeen',
        `${getal(een.aantal)} ${een.eenheid}`,
        euro(een.tarief),
        euro(een.bedrag),
      ]),
      'De begroting is nog leeg.',
      ['Totaal', '', '', '', '', euro(som(d.begroting.map(({ bedrag }) => bedrag)))],
    );
  }
  if (d.financiering) {
    papier.kop(2, '1.9 Financiering');
    const gevraagd = d.kerncijfers?.gevraagdeBijdrage ?? '0.00';
    tabelOfLeeg(
      papier,
      [
        { kop: 'Organisatie', breedte: 0.36 },
        { kop: 'Soort', breedte: 0.14 },
        { kop: 'Zekerheid', breedte: 0.18 },
        { kop: 'Eigen aandeel', breedte: 0.14 },
        { kop: 'Bedrag', breedte: 0.18, rechts: true },
      ],
      [
        ...d.financiering.map((een) => [
          een.partner.naam,
          woord('bijdragesoort', een.soort),
          woord('zekerheid', een.zekerheid),
          een.teltAlsEigenAandeel ? 'telt mee' : 'telt niet mee',
          euro(een.bedrag),
        ]),
        [d.zorgkantoor ? `${d.zorgkantoor.naam} zorgkantoor` : 'Zorgkantoor', 'Geld', 'Gevraagd', '', euro(gevraagd)],
      ],
      '',
      ['Totaal', '', '', '', euro(som([gevraagd, ...d.financiering.map(({ bedrag }) => bedrag)]))],
    );
  }
  if (!d.besparingen) return;
  papier.kop(2, '1.10 Businesscase');
  tabelOfLeeg(
    papier,
    [
      { kop: 'Domein', breedte: 0.1 },
      { kop: 'Mechanisme', breedte: 0.14 },
      { kop: 'Personen', breedte: 0.11, rechts: true },
      { kop: 'Per persoon', breedte: 0.15, rechts: true },
      { kop: 'Kental', breedte: 0.13, rechts: true },
      { kop: 'In de plaats', breedte: 0.12, rechts: true },
      { kop: 'Kans', breedte: 0.1, rechts: true },
      { kop: 'Besparing', breedte: 0.15, rechts: true },
    ],
    d.besparingen.map((een) => [
      woord('domein', een.domein),
      woord('mechanisme', een.mechanisme),
      getal(een.personen),
      `${getal(een.omvangPerPersoon)} ${een.eenheid}`,
      euro(een.kental),
      euro(een.tegenkosten),
      procent(een.realisatiekans),
      euro(een.bedrag),
    ]),
    'Er zijn nog geen besparingen.',
    ['Totaal', '', '', '', '', '', '', euro(som(d.besparingen.map(({ bedrag }) => bedrag)))],
  );
  d.besparingen.forEach((een, i) => {
    papier.kop(3, `Onderbouwing van besparing ${i + 1}, ${woord('domein', een.domein)}`);
    papier.alinea(tekst(een.onderbouwing));
    papier.alinea(`Bron van het kental: ${tekst(een.bronKental)}, ${een.jaarKental}.`, true);
  });
}

const VERKLARINGEN = {
  geenDubbelfinanciering: 'Geen dubbele financiering',
  geenUitgeslotenKosten: 'Geen uitgesloten kosten',
  tekenbevoegd: 'Tekenbevoegd',
  geenPersoonsgegevens: 'Geen persoonsgegevens van cliënten',
  voorbehoudenGelezen: 'Voorbehouden gelezen',
  vuLeveringAkkoord: 'Akkoord met levering aan de VU',
};

const STAPPEN = [
  { kop: 'Datum', breedte: 0.25 },
  { kop: 'Omschrijving', breedte: 0.75 },
];

function slotvanPlan(papier: Papier, d: Dossier): void {
  if (d.borging) {
    papier.kop(2, '1.11 Borging en afronding');
    papier.gegevens([
      ['Meest passend domein', woord('domein', d.borging.domein)],
      ['Structurele financier', tekst(d.borging.financier)],
    ]);
    stuk(papier, 'Afronding als borging mislukt', d.borging.afrondingZonderBorging);
    papier.kop(3, 'Stappen');
    tabelOfLeeg(
      papier,
      STAPPEN,
      d.borging.stappen.map(({ datum, omschrijving }) => [dag(datum), omschrijving]),
      'Er zijn nog geen stappen.',
    );
  }
  papier.kop(2, '1.12 Risico’s en planning');
  if (d.risicos) {
    tabelOfLeeg(
      papier,
      [
        { kop: 'Risico', breedte: 0.4 },
        { kop: 'Kans', breedte: 0.09, rechts: true },
        { kop: 'Impact', breedte: 0.1, rechts: true },
        { kop: 'Maatregel', breedte: 0.41 },
      ],
      d.risicos.map((een) => [een.omschrijving, String(een.kans), String(een.impact), een.maatregel]),
      'Er zijn nog geen risico’s.',
    );
  }
  papier.kop(3, 'Mijlpalen');
  tabelOfLeeg(
    papier,
    STAPPEN,
    d.mijlpalen.map(({ datum, omschrijving }) => [dag(datum), omschrijving]),
    'Er zijn nog geen mijlpalen.',
  );
  const verklaringen = d.verklaringen;
  if (!verklaringen) return;
  papier.kop(2, '1.13 Verklaringen');
  papier.gegevens(Object.entries(VERKLARINGEN).map(([naam, kop]) => [kop, janee(verklaringen[naam])] as const));
}

const ZWAARTE: Record<string, number> = { BLOKKEREND: 0, WAARSCHUWING: 1, INFORMATIE: 2 };

function toets(papier: Papier, d: Dossier): void {
  if (!d.toets) return;
  const { bevindingen, getoetstOp } = d.toets;
  const open = bevindingen
    .filter(({ uitkomst }) => uitkomst === 'NIET_VOLDAAN' || uitkomst === 'NIET_TOETSBAAR')
    .sort((a, b) => (ZWAARTE[a.ernst] ?? 3) - (ZWAARTE[b.ernst] ?? 3));
  const tel = (welke: string) => bevindingen.filter(({ uitkomst }) => uitkomst === welke).length;
  papier.kop(2, 'Toets aan het beleid');
  papier.alinea(
    `Getoetst op ${moment(getoetstOp)}. Voldaan: ${tel('VOLDAAN')}, niet voldaan: ${tel('NIET_VOLDAAN')}, nog niet te toetsen: ${tel('NIET_TOETSBAAR')}, niet van toepassing: ${tel('NIET_VAN_TOEPASSING')}.`,
  );
  tabelOfLeeg(
    papier,
    [
      { kop: 'Regel', breedte: 0.12 },
      { kop: 'Weging', breedte: 0.15 },
      { kop: 'Bevinding', breedte: 0.49 },
      { kop: 'Bron', breedte: 0.24 },
    ],
    open.map((een) => [
      een.regel,
      `${woord('uitkomst', een.uitkomst)}. ${woord('ernst', een.ernst)}`,
      [een.toelichting, een.eis && `Gevraagd: ${een.eis}`, een.waarde && `Gevonden: ${een.waarde}`]
        .filter(Boolean)
        .join('\n'),
      `${een.bron.document}, ${een.bron.hoofdstuk}`,
    ]),
    'Er staat geen enkele regel open.',
  );
}

function besluit(papier: Papier, d: Dossier): void {
  if (!d.besluit) return;
  const { soort, bedrag, motivering, bekendgemaaktOp, bezwaarUiterlijk, brief } = d.besluit;
  papier.kop(2, 'Besluit');
  papier.gegevens([
    ['Besluit', woord('besluit', soort)],
    ...(bedrag ? [['Toegekend', euro(bedrag)] as const] : []),
    ['Bekendgemaakt', moment(bekendgemaaktOp)],
    ['Bezwaar mogelijk tot', moment(bezwaarUiterlijk)],
  ]);
  stuk(papier, 'Motivering', motivering);
  if (!brief) return;
  papier.kop(2, 'Brief bij het besluit');
  papier.alinea(brief.aan.join('\n'));
  papier.gegevens([
    ['Datum', brief.datum],
    ['Kenmerk', brief.kenmerk],
    ['Onderwerp', brief.onderwerp],
  ]);
  papier.alinea(brief.aanhef);
  for (const { kop, alineas, punten } of brief.delen) {
    if (kop) papier.kop(3, kop);
    for (const een of alineas) papier.alinea(een);
    if (punten.length > 0) papier.lijst(punten);
  }
  papier.alinea(brief.ondertekening.join('\n'));
}

function verloop(papier: Papier, d: Dossier): void {
  if (d.documenten && d.documenten.length > 0) {
    papier.kop(2, 'Documenten');
    papier.tabel(
      [
        { kop: 'Naam', breedte: 0.38 },
        { kop: 'Soort', breedte: 0.2 },
        { kop: 'Grootte', breedte: 0.12, rechts: true },
        { kop: 'Toegevoegd', breedte: 0.3 },
      ],
      d.documenten.map((een) => [
        een.naam,
        woord('documentsoort', een.soort),
        grootte(een.grootte),
        `${dag(een.toegevoegdOp)}, ${een.door}`,
      ]),
    );
  }
  if (!d.geschiedenis) return;
  papier.kop(2, 'Geschiedenis');
  papier.tabel(
    [
      { kop: 'Moment', breedte: 0.27 },
      { kop: 'Gebeurtenis', breedte: 0.23 },
      { kop: 'Door', breedte: 0.18 },
      { kop: 'Toelichting', breedte: 0.32 },
    ],
    d.geschiedenis.map((een) => [moment(een.moment), gebeurtenis(een.soort), een.door, een.toelichting ?? '']),
  );
}

function tabelOfLeeg(
  papier: Papier,
  kolommen: Parameters<Papier['tabel']>[0],
  rijen: readonly (readonly string[])[],
  leeg: string,
  totaal?: readonly string[],
): void {
  if (rijen.length === 0) papier.alinea(leeg, true);
  else papier.tabel(kolommen, rijen, totaal);
}
