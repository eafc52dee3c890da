import { PartnerSoort } from '../../beleid/begrippen.ts';

/**
 * An organisation of the demo. Gemeenten, zorgkantoren, insurers and bodies of the state carry their real names; all
 * others are made up. Every KVK-, AGB- and UZOVI-number is fictional, and every OIN has the prefix for tests.
 */
export interface DemoOrganisatie {
  /** Key by which the demo refers to it. */
  sleutel: string;
  naam: string;
  soort: PartnerSoort;
  kvkNummer: string;
  /** CBS code; gemeenten only. */
  gemeentecode?: string;
  /** Health insurers only. */
  uzovi?: string;
  /** Care providers only. */
  agbCode?: string;
  /** Organisations that supply data themselves. */
  oin?: string;
  /** Code in the reference table; zorgkantoren only. */
  zorgkantoorCode?: string;
  /** Mainly paid from the Wlz: its money is no own share (DOS-068). */
  wlzGefinancierd: boolean;
}

type Eigenschappen = Partial<Omit<DemoOrganisatie, 'sleutel' | 'naam' | 'soort' | 'kvkNummer'>>;

function organisatie(
  soort: PartnerSoort,
  kvkNummer: string,
  sleutel: string,
  naam: string,
  eigenschappen: Eigenschappen = {},
): DemoOrganisatie {
  return { sleutel, naam, soort, kvkNummer, wlzGefinancierd: false, ...eigenschappen };
}

/** An OIN for tests that holds the (fictional) KVK-nummer. */
function testOin(kvkNummer: string): string {
  return `00000099${kvkNummer}0000`;
}

function gemeente(kvkNummer: string, gemeentecode: string, naam: string): DemoOrganisatie {
  const sleutel = `gemeente-${naam.toLowerCase().replaceAll(' ', '-')}`;
  return organisatie(PartnerSoort.GEMEENTE, kvkNummer, sleutel, `Gemeente ${naam}`, {
    gemeentecode,
    oin: testOin(kvkNummer),
  });
}

function zorgkantoor(kvkNummer: string, zorgkantoorCode: string, naam: string): DemoOrganisatie {
  const sleutel = `zorgkantoor-${zorgkantoorCode.toLowerCase().replaceAll('_', '-')}`;
  return organisatie(PartnerSoort.ZORGKANTOOR, kvkNummer, sleutel, `${naam} zorgkantoor`, { zorgkantoorCode });
}

function zorgaanbieder(kvkNummer: string, sleutel: string, naam: string, agbCode: string): DemoOrganisatie {
  return organisatie(PartnerSoort.ZORGAANBIEDER, kvkNummer, sleutel, naam, { agbCode, wlzGefinancierd: true });
}

const { ZORGVERZEKERAAR, WELZIJNSORGANISATIE, WONINGCORPORATIE, KENNISINSTELLING, OVERIG } = PartnerSoort;

/** Every organisation that the demo plans and the demo accounts name. */
export const DEMO_ORGANISATIES: readonly DemoOrganisatie[] = [
  gemeente('90000001', 'GM0228', 'Ede'),
  gemeente('90000002', 'GM0118', 'Hoogeveen'),
  gemeente('90000003', 'GM0917', 'Heerlen'),
  organisatie(PartnerSoort.DJI, '90000004', 'dji', 'Dienst Justitiële Inrichtingen', { oin: testOin('90000004') }),
  zorgaanbieder('90000005', 'zorggroep-de-linde', 'Zorggroep De Linde', '41990001'),
  zorgkantoor('90000011', 'MENZIS', 'Menzis'),
  zorgkantoor('90000012', 'CZ', 'CZ'),
  organisatie(KENNISINSTELLING, '90000021', 'vrije-universiteit', 'Vrije Universiteit Amsterdam', {
    oin: testOin('90000021'),
  }),
  organisatie(OVERIG, '90000022', 'zorgverzekeraars-nederland', 'Zorgverzekeraars Nederland (demo)'),
  organisatie(OVERIG, '90000023', 'ministerie-vws', 'Ministerie van VWS'),
  organisatie(OVERIG, '90000024', 'beheer-domeinbrug', 'Beheer Domeinbrug'),

  zorgkantoor('90000101', 'DSW', 'DSW'),
  zorgkantoor('90000102', 'SALLAND', 'Salland'),
  zorgkantoor('90000103', 'VGZ', 'VGZ'),
  zorgkantoor('90000104', 'ZILVEREN_KRUIS', 'Zilveren Kruis'),
  zorgkantoor('90000105', 'ZORG_EN_ZEKERHEID', 'Zorg en Zekerheid'),

  gemeente('90000106', 'GM0766', 'Dongen'),
  gemeente('90000107', 'GM0599', 'Rotterdam'),
  gemeente('90000108', 'GM0518', 'Den Haag'),
  gemeente('90000109', 'GM0014', 'Groningen'),
  gemeente('90000110', 'GM0034', 'Almere'),
  gemeente('90000111', 'GM0546', 'Leiden'),
  gemeente('90000112', 'GM0503', 'Delft'),
  gemeente('90000113', 'GM0150', 'Deventer'),
  gemeente('90000114', 'GM0153', 'Enschede'),
  gemeente('90000115', 'GM0718', 'Vlissingen'),
  gemeente('90000116', 'GM0344', 'Utrecht'),
  gemeente('90000117', 'GM0268', 'Nijmegen'),
  gemeente('90000118', 'GM0758', 'Breda'),
  gemeente('90000119', 'GM0983', 'Venlo'),
  gemeente('90000120', 'GM0606', 'Schiedam'),

  organisatie(ZORGVERZEKERAAR, '90000121', 'verzekeraar-cz', 'CZ', { uzovi: '0991' }),
  organisatie(ZORGVERZEKERAAR, '90000122', 'verzekeraar-dsw', 'DSW', { uzovi: '0992' }),
  organisatie(ZORGVERZEKERAAR, '90000123', 'verzekeraar-menzis', 'Menzis', { uzovi: '0993' }),
  organisatie(ZORGVERZEKERAAR, '90000124', 'verzekeraar-salland', 'Salland Zorgverzekeringen', { uzovi: '0994' }),
  organisatie(ZORGVERZEKERAAR, '90000125', 'verzekeraar-vgz', 'VGZ', { uzovi: '0995' }),
  organisatie(ZORGVERZEKERAAR, '90000126', 'verzekeraar-zilveren-kruis', 'Zilveren Kruis Zorgverzekeringen', {
    uzovi: '0996',
  }),
  organisatie(ZORGVERZEKERAAR, '90000127', 'verzekeraar-zorg-en-zekerheid', 'Zorg en Zekerheid', { uzovi: '0997' }),

  zorgaanbieder('90000128', 'zorgcentrum-het-anker', 'Zorgcentrum Het Anker', '41990002'),
  zorgaanbieder('90000129', 'stichting-thuiszorg-nabij', 'Stichting Thuiszorg Nabij', '41990003'),
  zorgaanbieder('90000130', 'zorggroep-rivierzicht', 'Zorggroep Rivierzicht', '41990004'),
  zorgaanbieder('90000131', 'woonzorg-de-wilg', 'Woonzorg De Wilg', '41990005'),
  zorgaanbieder('90000132', 'zorggroep-noorderlicht', 'Zorggroep Noorderlicht', '41990006'),
  zorgaanbieder('90000133', 'zorggroep-nieuwland', 'Zorggroep Nieuwland', '41990007'),
  organisatie(PartnerSoort.ZORGAANBIEDER, '90000134', 'stichting-zorgburen', 'Stichting Zorgburen', {
    agbCode: '41990008',
  }),

  organisatie(WELZIJNSORGANISATIE, '90000135', 'welzijn-voorop', 'Welzijn Voorop'),
  organisatie(WELZIJNSORGANISATIE, '90000136', 'buurtkracht-welzijn', 'Buurtkracht Welzijn'),
  organisatie(WELZIJNSORGANISATIE, '90000137', 'stichting-samenleven', 'Stichting Samenleven'),
  organisatie(WELZIJNSORGANISATIE, '90000138', 'welzijnsgroep-de-brug', 'Welzijnsgroep De Brug'),
  organisatie(WELZIJNSORGANISATIE, '90000139', 'stichting-meedoen', 'Stichting Meedoen'),

  organisatie(WONINGCORPORATIE, '90000140', 'wonen-samen', 'Wonen Samen'),
  organisatie(WONINGCORPORATIE, '90000141', 'woonstichting-de-sleutel', 'Woonstichting De Sleutel'),
  organisatie(WONINGCORPORATIE, '90000142', 'corporatie-thuishaven', 'Corporatie Thuishaven'),
  organisatie(WONINGCORPORATIE, '90000143', 'woongoed-horizon', 'Woongoed Horizon'),
];
