import type { Foutmelding } from '../platform/fouten/foutcode.ts';
import { Weigering, weiger } from '../platform/fouten/foutcode.ts';
import { geenToegang } from '../platform/fouten/graphqlfouten.ts';
import type { Ctx } from '../platform/graphql/context.ts';
import { heeftRol } from '../platform/toegang/actor.ts';
import type { Beperkingen, Transactie, Transacties, Uitkomst } from '../platform/transactie/transacties.ts';
import { controleerNummers } from './nummers.ts';
import { PartnerEntity } from './partner.entity.ts';
import type { PartnerAanmakenInput, PartnerWijzigenInput } from './partner.input.ts';

export const PARTNER_BEPERKINGEN: Beperkingen = {
  partner_kvk_nummer_key: {
    code: 'VALIDATIE',
    veld: 'kvkNummer',
    melding: 'Er is al een organisatie met dit KVK-nummer. Zoek haar op en gebruik die.',
  },
  partner_gemeentecode_fkey: { code: 'VALIDATIE', veld: 'gemeentecode', melding: 'Deze gemeentecode bestaat niet.' },
};

const NUMMERVELDEN = ['kvkNummer', 'rsin', 'oin', 'agbCode', 'uzovi', 'gemeentecode'] as const;

/** Keeps the organisations. Every applicant adds those of its own projects; the beheerder keeps all. */
export class PartnerService {
  constructor(private readonly transacties: Transacties) {}

  /** @returns VALIDATIE for a malformed number, a missing name or a KVK number that is already there */
  aanmaken(ctx: Ctx, input: PartnerAanmakenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'partnerAanmaken', input, async (tx) => {
      controleer(input);
      if (input.soort === 'ZORGKANTOOR' && !heeftRol(tx.actor, 'BEHEERDER')) {
        throw weiger('VALIDATIE', 'Een zorgkantoor kan alleen door de beheerder worden toegevoegd.', 'soort');
      }
      const partner = tx.manager.create(PartnerEntity, {
        naam: input.naam.trim(),
        soort: input.soort,
        wlzGefinancierd: input.wlzGefinancierd ?? false,
        versie: 1,
        aangemaaktDoorOrganisatie: tx.actor.organisatie?.id ?? null,
        aangemaaktOp: tx.moment,
        gewijzigdOp: tx.moment,
      });
      for (const veld of NUMMERVELDEN) partner[veld] = input[veld] || null;
      await tx.manager.insert(PartnerEntity, partner);
      await tx.noteer({
        soort: 'PARTNER_AANGEMAAKT',
        partnerId: partner.id,
        toelichting: partner.naam,
        gegevens: { soort: partner.soort, kvkNummer: partner.kvkNummer, wlzGefinancierd: partner.wlzGefinancierd },
      });
      return partner.id;
    });
  }

  /**
   * @returns VERSIE_CONFLICT, VALIDATIE, or STATUS when an applicant changes a partner that stands in a submitted aanvraag
   * @throws FORBIDDEN for a partner that another organisation made or uses
   */
  wijzigen(ctx: Ctx, input: PartnerWijzigenInput): Promise<Uitkomst> {
    return this.transacties.voer(ctx, 'partnerWijzigen', input, async (tx) => {
      const partner = await tx.manager.findOne(PartnerEntity, {
        where: { id: input.id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!partner) throw weiger('NIET_GEVONDEN', 'Deze organisatie bestaat niet.', 'id');
      if (!heeftRol(tx.actor, 'BEHEERDER')) await eisEigenPartner(tx, partner);
      if (partner.versie !== input.versie) {
        throw weiger('VERSIE_CONFLICT', 'De organisatie is intussen gewijzigd. Haal haar opnieuw op.', 'versie');
      }
      controleer(input);
      const oud = { ...partner };
      if (input.naam !== undefined) partner.naam = input.naam?.trim() ?? '';
      for (const veld of NUMMERVELDEN) if (input[veld] !== undefined) partner[veld] = input[veld] || null;
      if (input.wlzGefinancierd !== undefined) partner.wlzGefinancierd = input.wlzGefinancierd ?? false;
      const gewijzigd = (['naam', 'wlzGefinancierd', ...NUMMERVELDEN] as const).filter(
        (veld) => oud[veld] !== partner[veld],
      );
      partner.versie += 1;
      partner.gewijzigdOp = tx.moment;
      await tx.manager.save(PartnerEntity, partner);
      await tx.noteer({
        soort: 'PARTNER_GEWIJZIGD',
        partnerId: partner.id,
        toelichting: partner.naam,
        gegevens: Object.fromEntries(gewijzigd.map((veld) => [veld, { oud: oud[veld], nieuw: partner[veld] }])),
      });
      return partner.id;
    });
  }
}

function controleer(input: PartnerAanmakenInput | PartnerWijzigenInput): void {
  const fouten: Foutmelding[] = controleerNummers(input).map(({ veld, melding }) => ({
    code: 'VALIDATIE',
    veld,
    melding,
    bevindingen: [],
  }));
  const lengte = input.naam?.trim().length ?? 0;
  if (input.naam !== undefined && (lengte < 1 || lengte > 200)) {
    fouten.unshift({ code: 'VALIDATIE', veld: 'naam', melding: 'De naam heeft 1 tot 200 tekens.', bevindingen: [] });
  }
  if (fouten.length > 0) throw new Weigering(fouten);
}

async function eisEigenPartner(tx: Transactie, partner: PartnerEntity): Promise<void> {
  const eigen = tx.actor.organisatie?.id;
  if (!eigen || partner.aangemaaktDoorOrganisatie !== eigen) throw geenToegang();
  const gebruik: { van_ander: boolean | null; ingediend: boolean | null }[] = await tx.manager.query(
    `SELECT bool_or(a.aanvrager_id <> $2) AS van_ander, bool_or(a.ingediend_op IS NOT NULL) AS ingediend
     FROM aanvraag a WHERE a.aanvrager_id = $1
       OR EXISTS (SELECT 1 FROM aanvraag_partner p WHERE p.aanvraag_id = a.id AND p.partner_id = $1)
       OR EXISTS (SELECT 1 FROM bijdrage b WHERE b.aanvraag_id = a.id AND b.partner_id = $1)
       OR EXISTS (SELECT 1 FROM activiteit c WHERE c.aanvraag_id = a.id AND c.uitvoerder_id = $1)`,
    [partner.id, eigen],
  );
  if (gebruik[0]?.van_ander) throw geenToegang();
  if (gebruik[0]?.ingediend) {
    throw weiger(
      'STATUS',
      'Deze organisatie staat in een ingediende aanvraag. Vraag de beheerder haar te wijzigen.',
      'id',
    );
  }
}
