import type { Antwoord } from '../support/product.ts';

/** Every field of an Aanvraag that an applicant fills in. */
export const INHOUDVELDEN = `regeling jaar projectjaar overgangsbeleid2026
  uitzonderingsverzoek { motivering gevraagdPercentage }
  titel samenvatting startdatum einddatum aanvrager { id } gemeenten { code } buurten cbsIndelingsjaar
  partners { partner { id } rol }
  probleemanalyse { opgave gedeeldEigenaarschap beoogdeResultaten urgentie regionalePrioriteit kostenEnOpbrengsten artikel12Status }
  doelgroep { omschrijving omvang verwachtBereik gemeenschapsgericht }
  bijdrageAanDoel { mechanismen wijzeEnMate kwaliteitVanLeven }
  betrokkenheidNaasten
  activiteiten { code naam vorm omschrijving buurten uitvoerder { id } start einde gepland eenheid }
  begroting { omschrijving kostensoort activiteit aantal eenheid tarief buitenWlzPakket }
  financiering { partner { id } soort bedrag zekerheid }
  gevraagdeBijdrage
  besparingen { domein mechanisme personen omvangPerPersoon eenheid kental tegenkosten realisatiekans bronKental jaarKental onderbouwing }
  borging { domein financier stappen { omschrijving datum } afrondingZonderBorging }
  risicos { omschrijving kans impact maatregel }
  mijlpalen { omschrijving datum }
  verklaringen { geenDubbelfinanciering geenUitgeslotenKosten tekenbevoegd geenPersoonsgegevens voorbehoudenGelezen vuLeveringAkkoord }`;

/** What was read through {@link INHOUDVELDEN}, in the form of AanvraagInhoudInput. */
export function alsInvoer(gelezen: Antwoord['data']): Record<string, unknown> {
  const { aanvrager, gemeenten, partners, activiteiten, financiering, ...rest } = gelezen;
  const metId = ({ partner, ...regel }: Antwoord['data']) => ({ partnerId: partner.id, ...regel });
  return {
    ...rest,
    aanvragerId: aanvrager.id,
    gemeenten: gemeenten.map(({ code }: { code: string }) => code),
    partners: partners.map(metId),
    activiteiten: activiteiten.map(({ uitvoerder, ...regel }: Antwoord['data']) => ({
      ...regel,
      uitvoerderId: uitvoerder?.id ?? null,
    })),
    financiering: financiering.map(metId),
  };
}
