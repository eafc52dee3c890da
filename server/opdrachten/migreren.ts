import { leesConfig } from '../platform/config/config.ts';
import { controleerVerbinding, migreer } from '../platform/database/migreren.ts';
import { maakLog } from '../platform/logboek/log.ts';
import { productbron } from '../product.ts';
import { vulReferentie } from '../referentie/vullen.ts';

/** Applies pending migrations and reference data to the database of DATABASE_URL, for who does that apart from the start. */
try {
  const config = leesConfig(process.env);
  if (!config.databaseUrl)
    throw new Error('Zet DATABASE_URL; de ingebouwde database wordt bij het starten bijgewerkt.');
  const log = maakLog({ niveau: config.logniveau });
  await controleerVerbinding(config.databaseUrl);
  const bron = await productbron({ databaseUrl: config.databaseUrl, log }).initialize();
  try {
    await migreer(bron, log);
    await vulReferentie(bron);
  } finally {
    await bron.destroy();
  }
  process.stdout.write('De database is bijgewerkt.\n');
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
}
