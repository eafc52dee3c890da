import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { GeldDocument } from '../../../schema/generated/documenten.ts';
import { Paneel } from '../../components/Paneel.tsx';
import { Tabelvak } from '../../components/Tabelvak.tsx';
import { Leeg } from '../../components/Toestanden.tsx';
import { som } from '../../format/geld.ts';
import { useFormat } from '../../format/useFormat.ts';
import { useMij, useVraag } from '../../providers/Diensten.tsx';
import type { Aanvraag } from '../index.ts';

interface Deelnemer {
  id: string;
  naam: string;
  soort: string;
  rollen: string[];
}

/** Every organisation once, with all its roles; who only pays is there too. */
function deelnemers(
  aanvraag: Aanvraag,
  financiers: readonly { partner: { id: string; naam: string; soort: string } }[],
) {
  const gevonden = new Map<string, Deelnemer>();
  const voeg = ({ id, naam, soort }: { id: string; naam: string; soort: string }, rol: string) => {
    const al = gevonden.get(id) ?? { id, naam, soort, rollen: [] };
    if (!al.rollen.includes(rol)) al.rollen.push(rol);
    gevonden.set(id, al);
  };
  voeg(aanvraag.aanvrager, 'AANVRAGER');
  for (const { partner, rol } of aanvraag.partners) voeg(partner, rol);
  for (const { partner } of financiers) if (!gevonden.has(partner.id)) voeg(partner, 'MEDEFINANCIER');
  return [...gevonden.values()];
}

/** Who takes part, in which role, and what it contributes. */
export default function Partners({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTranslate();
  const f = useFormat();
  const { mag } = useMij();
  const d = (naam: string) => t(`db.dossier.partners.${naam}`);
  const geld = mag('dossier');
  const { data } = useVraag(GeldDocument, { id: aanvraag.id }, { enabled: geld });
  const financiering = data?.aanvraag?.financiering ?? [];
  const rijen = deelnemers(aanvraag, financiering);
  const wlz = new Set(
    aanvraag.partners.filter(({ partner }) => partner.wlzGefinancierd).map(({ partner }) => partner.id),
  );
  return (
    <Paneel titel={d('titel')} vol>
      {rijen.length === 0 ? (
        <Leeg tekst={d('leeg')} />
      ) : (
        <div className="pin">
          <Tabelvak label={d('titel')}>
            <table className="t los">
              <thead>
                <tr>
                  <th scope="col">{d('organisatie')}</th>
                  <th scope="col" className="weg">
                    {d('soort')}
                  </th>
                  <th scope="col">{d('rol')}</th>
                  {geld && (
                    <th scope="col" className="num">
                      {d('bijdrage')}
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {rijen.map((een) => {
                  const bijdragen = financiering.filter(({ partner }) => partner.id === een.id);
                  return (
                    <tr key={een.id}>
                      <td>
                        {mag('partners') ? (
                          <Link className="titel" to={`/partners/${een.id}`}>
                            {een.naam}
                          </Link>
                        ) : (
                          een.naam
                        )}
                        {wlz.has(een.id) && <span className="sub">{d('wlz')}</span>}
                      </td>
                      <td className="weg">{t(`db.partnersoort.${een.soort}`)}</td>
                      <td>{een.rollen.map((rol) => t(`db.partnerrol.${rol}`)).join(', ')}</td>
                      {geld && (
                        <td className="num">
                          {bijdragen.length > 0 ? f.centen(som(bijdragen.map(({ bedrag }) => bedrag))) : '–'}
                        </td>
                      )}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </Tabelvak>
        </div>
      )}
    </Paneel>
  );
}
