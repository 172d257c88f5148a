/** What is told of a commune, once its row `c` is joined to its département `d`, région `r` and EPCI `e`. */
export const COMMUNE_COLUMNS = `
  c.code, c.nom, c.codes_postaux, c.population, c.code_parent, c.code_departement, d.nom as departement, c.code_region,
  r.nom as region, c.code_epci, e.nom as epci, c.latitude, c.longitude, c.point_origin`;

/**
 * Communes by name, by postcode or by both, the best first.
 * $1 search key of the name, empty for none; $2 first digits of a postcode, empty for none; $3 how many;
 * $4 the names that resemble it, as JSON: [{ code_commune, ancienne, population, likeness }].
 *
 * Kinds of match, from the best: 0 the whole name, 1 its first whole words (so that "paris 1" is not the 15th), 2 its first letters,
 * 3 the first letters of another of its words, 4 a name that resembles it, looked for only when the others give too few.
 * Inside a kind: names of today before former ones, then the most populous.
 *
 * `offset 0` keeps the planner from reading all communes when it takes the few found for many.
 */
export const SEARCH_COMMUNES = `
  with by_postcode as materialized (
    select p.code_commune, bool_or(p.code_postal = $2) as whole
    from commune_code_postal p
    where $2 <> '' and p.code_postal like $2 || '%'
    group by p.code_commune
  ),
  by_name as materialized (
    select n.code_commune, n.ancienne,
      case
        when n.nom_recherche = $1 then 0
        when length($1) > 2 and n.nom_recherche like $1 || ' %' then 1
        when n.nom_recherche like $1 || '%' then 2
        else 3
      end as kind
    from commune_nom n
    where $1 <> '' and (n.nom_recherche like $1 || '%' or (length($1) > 2 and n.nom_recherche like '% ' || $1 || '%'))
      and ($2 = '' or n.code_commune in (select code_commune from by_postcode))
    order by kind, n.ancienne, n.population desc nulls last
    limit 5 * $3
  ),
  resembling as (
    select r.code_commune, r.ancienne, 4 as kind, r.likeness
    from jsonb_to_recordset($4::jsonb) as r(code_commune text, ancienne boolean, population integer, likeness real)
    where (select count(*) from by_name) < $3
      and ($2 = '' or r.code_commune in (select code_commune from by_postcode))
    order by round(r.likeness::numeric, 1) desc, r.population desc nulls last
    limit 5 * $3
  ),
  found as (
    select code_commune, kind, ancienne, 0 as likeness from by_name
    union all
    select code_commune, kind, ancienne, likeness from resembling
    union all
    select code_commune, case when whole then 0 else 2 end, false, 0 from by_postcode where $1 = ''
  ),
  best as (
    select distinct on (c.code) c.code, f.kind, f.ancienne, f.likeness, c.population,
      f.kind = 0 and $1 = '' and c.type = 'arrondissement' as is_arrondissement
    from found f
    cross join lateral (select * from commune where code = f.code_commune offset 0) c
    order by c.code, f.kind, f.ancienne, f.likeness desc
  ),
  ranked as (
    select code, row_number() over (
      order by kind, ancienne, is_arrondissement desc, round(likeness::numeric, 1) desc, population desc nulls last, code
    ) as place
    from best
    order by place
    limit $3
  )
  select ${COMMUNE_COLUMNS}
  from ranked
  join commune c on c.code = ranked.code
  join departement d on d.code = c.code_departement
  join region r on r.code = c.code_region
  left join epci e on e.code = c.code_epci
  order by ranked.place`;
