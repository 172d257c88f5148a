import type { DirectoryPartner } from '#api/contract/directory.contract';
import { needsOfSubject } from '#api/domain/coverage/subject';
import type { Subject } from '#api/domain/coverage/subject';
import type { Candidate } from '#api/domain/orientation/candidate';
import type { OpeningOf } from '#api/domain/orientation/match-candidate';
import { freshnessOf } from '#api/domain/quality/freshness';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

interface Seen {
  subject: Subject;
  openingOf: OpeningOf;
  now: Date;
}

/** A partner as the list of a territory says it: who, where, how to reach it, for what, how fresh. */
export function presentDirectoryPartner(
  { structure, services }: Candidate,
  { subject, openingOf, now }: Seen,
): DirectoryPartner {
  const asked = needsOfSubject(subject);
  const needs = new Set<Thematique>(
    services.flatMap(({ thematiques, thematiques_texte }) => [...thematiques, ...thematiques_texte]),
  );
  const modes = new Set(services.flatMap(({ modes_accueil }) => modes_accueil));
  return {
    id: structure.id,
    nom: structure.nom,
    adresse: structure.adresse,
    code_postal: structure.code_postal,
    commune: structure.commune,
    code_insee: structure.code_insee,
    latitude: structure.latitude,
    longitude: structure.longitude,
    telephone: structure.telephone ?? services.find(({ telephone }) => telephone !== null)?.telephone ?? null,
    courriel: structure.courriel ?? services.find(({ courriel }) => courriel !== null)?.courriel ?? null,
    site_web: structure.site_web,
    horaires_accueil: structure.horaires_accueil,
    reseaux_porteurs: structure.reseaux_porteurs,
    itinerant: structure.itinerant,
    modes_accueil: [...modes].toSorted(),
    needs: [...needs].filter((need) => asked?.includes(need) ?? true).toSorted(),
    services: services.length,
    opening_state: openingOf(structure),
    date_maj: structure.date_maj,
    freshness: freshnessOf(structure.date_maj, now),
    source: structure.source,
    source_nom: structure.source_nom,
    lien_source: structure.lien_source,
    fictional: structure.fictional,
  };
}
