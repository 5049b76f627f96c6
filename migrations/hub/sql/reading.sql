-- The hub as people with an SQL prompt read it: the tables of a project file, as views over the winning head of each
-- record, with the rights of who asks. `conflict`: there are other heads, which only a person can settle.
-- What a payload holds is its author's word: whatever has not the shape it should have comes out as NULL or no row.
CREATE SCHEMA reading;

CREATE FUNCTION annotator.number_of(value jsonb) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN jsonb_typeof(value) = 'number' THEN (value #>> '{}')::numeric
           WHEN jsonb_typeof(value) = 'string' AND (value #>> '{}') ~ '^-?[0-9]{1,40}(\.[0-9]{1,40})?$'
           THEN (value #>> '{}')::numeric END
$$;
CREATE FUNCTION annotator.int_of(value jsonb) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN jsonb_typeof(value) = 'number' AND (value #>> '{}') ~ '^-?[0-9]{1,9}$' THEN (value #>> '{}')::int END
$$;
CREATE FUNCTION annotator.object_of(value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE jsonb_typeof(value) WHEN 'object' THEN value ELSE '{}' END
$$;
-- the list itself, or a list of the one value
CREATE FUNCTION annotator.list_of(value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE jsonb_typeof(value) WHEN 'array' THEN value WHEN 'null' THEN '[]'
           ELSE coalesce(jsonb_build_array(value), '[]') END
$$;
-- the parts [[start, end, quote], ...] of a span
CREATE FUNCTION annotator.parts_of(span jsonb) RETURNS TABLE (ordinal bigint, start int, "end" int, quote text)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT e.n - 1, annotator.int_of(e.part -> 0), annotator.int_of(e.part -> 1), e.part ->> 2
    FROM jsonb_array_elements(CASE jsonb_typeof(span) WHEN 'array' THEN span ELSE '[]' END) WITH ORDINALITY e(part, n)
$$;
CREATE FUNCTION annotator.moment(wall_ms bigint) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN wall_ms BETWEEN -60000000000000 AND 9000000000000000 THEN to_timestamp(wall_ms / 1000.0) END
$$;

-- each living record: where it stands, who wrote what shows and when, and its state. OFFSET 0: parsed once
CREATE VIEW reading.record WITH (security_invoker) AS
SELECT h.family, h.record AS id, s.layer, s.document, s.owner, s.author, c.id AS change,
       annotator.moment(c.wall_ms) AS changed_at, h.conflict, p.state
FROM annotator.head h
JOIN annotator.stream s ON s.key = h.stream
JOIN annotator.change c ON c.stream = h.stream AND c.seq = h.seq
CROSS JOIN LATERAL (SELECT annotator.object_of(annotator.json_of(c.payload)) AS state OFFSET 0) p
WHERE h.shows AND NOT h.removes AND c.payload IS NOT NULL;

CREATE VIEW reading.document WITH (security_invoker) AS
SELECT r.id, r.state ->> 'title' AS title, annotator.int_of(r.state -> 'length') AS length,
       r.state ->> 'language' AS language, r.state ->> 'direction' AS direction, r.state ->> 'publisher' AS publisher,
       r.state ->> 'author' AS author, r.state ->> 'published' AS published, r.state ->> 'url' AS url,
       r.state ->> 'source' AS source, r.state ->> 'encoding' AS encoding, r.changed_at, r.conflict
FROM reading.record r WHERE r.family = 'document' AND r.layer = 'project' AND r.document = '';

CREATE VIEW reading.text WITH (security_invoker) AS
SELECT r.id, r.state ->> 'content' AS content
FROM reading.record r WHERE r.family = 'text' AND r.layer = 'project' AND r.document = r.id;

CREATE VIEW reading.member WITH (security_invoker) AS
SELECT m.id, m.name, m.role, m.retired, EXISTS (
    SELECT FROM annotator.head h WHERE h.family = 'member' AND h.record = m.id AND h.shows AND h.conflict
) AS conflict FROM annotator.member m;

CREATE VIEW reading.assignment WITH (security_invoker) AS
SELECT a.id, a.member, a.document, EXISTS (
    SELECT FROM annotator.head h WHERE h.family = 'assignment' AND h.record = a.id AND h.shows AND h.conflict
) AS conflict FROM annotator.assignment a;

CREATE VIEW reading.label WITH (security_invoker) AS
SELECT r.id, r.state ->> 'kind' AS kind, annotator.object_of(r.state -> 'title') ->> 'en' AS title_en,
       annotator.object_of(r.state -> 'title') ->> 'ar' AS title_ar, r.state ->> 'colour' AS colour,
       r.state -> 'retired' = 'true' AS retired, annotator.int_of(r.state -> 'order') AS rank, r.changed_at, r.conflict
FROM reading.record r WHERE r.family = 'label' AND r.layer = 'project' AND r.document = '';

CREATE VIEW reading.entry WITH (security_invoker) AS
SELECT r.id, r.layer, r.owner, r.author, r.state ->> 'label' AS label, r.state ->> 'title' AS title,
       r.state ->> 'note' AS note, r.changed_at, r.conflict
FROM reading.record r WHERE r.family = 'entry' AND r.layer IN ('work', 'shared') AND r.document = '';

-- an annotation is named by layer, document, owner and id: copies of an id in other sheets are other records
CREATE VIEW reading.annotation WITH (security_invoker) AS
SELECT r.layer, r.document, r.owner, r.id, r.author, r.state ->> 'kind' AS kind, r.state ->> 'label' AS label,
       (SELECT min(p.start) FROM annotator.parts_of(r.state -> 'span') p) AS start,
       (SELECT max(p."end") FROM annotator.parts_of(r.state -> 'span') p) AS "end",
       r.state ->> 'entry' AS entry, r.state ->> 'note' AS note,
       annotator.int_of(r.state -> 'schema') AS schema_version, r.change, r.changed_at, r.conflict
FROM reading.record r WHERE r.family = 'annotation' AND r.layer IN ('work', 'gold') AND r.document <> '';

CREATE VIEW reading.fragment WITH (security_invoker) AS
SELECT r.layer, r.document, r.owner, r.id AS annotation, p.ordinal, p.start, p."end", p.quote
FROM reading.record r CROSS JOIN LATERAL annotator.parts_of(r.state -> 'span') p
WHERE r.family = 'annotation' AND r.layer IN ('work', 'gold') AND r.document <> '';

CREATE VIEW reading.attribute WITH (security_invoker) AS
SELECT r.layer, r.document, r.owner, r.id AS annotation, a.key AS name, v.n - 1 AS ordinal,
       CASE WHEN jsonb_typeof(a.value) = 'array' THEN 'choices' WHEN jsonb_typeof(a.value) = 'boolean' THEN 'yes/no'
            WHEN a.value ? 'date' AND jsonb_typeof(a.value) = 'object' THEN 'date'
            WHEN jsonb_typeof(a.value) IN ('number', 'object') THEN 'number' ELSE 'text' END AS type,
       CASE WHEN v.value = 'true' THEN 'yes' WHEN v.value = 'false' THEN 'no'
            WHEN jsonb_typeof(v.value) = 'object' AND v.value ? 'date' THEN v.value ->> 'date'
            WHEN jsonb_typeof(v.value) = 'object'
            THEN CASE WHEN v.value -> 'approximate' = 'true' THEN '~' ELSE '' END || coalesce(v.value ->> 'least', '')
                 || CASE WHEN v.value -> 'least' = v.value -> 'most' THEN ''
                         ELSE '..' || coalesce(v.value ->> 'most', '') END
            ELSE v.value #>> '{}' END AS value,
       annotator.number_of(CASE jsonb_typeof(v.value) WHEN 'object' THEN v.value -> 'least'
                           WHEN 'number' THEN v.value END) AS least,
       annotator.number_of(CASE jsonb_typeof(v.value) WHEN 'object' THEN v.value -> 'most'
                           WHEN 'number' THEN v.value END) AS most
FROM reading.record r
CROSS JOIN LATERAL jsonb_each(annotator.object_of(r.state -> 'attributes')) a
CROSS JOIN LATERAL jsonb_array_elements(annotator.list_of(a.value)) WITH ORDINALITY v(value, n)
WHERE r.family = 'annotation' AND r.layer IN ('work', 'gold') AND r.document <> ''
  AND r.state -> 'attributes' <> '{}';

-- filler: annotation, entry, span or source; target: an id, entry:ID, span:3:9,12:15, publisher or author
CREATE VIEW reading.role WITH (security_invoker) AS
SELECT r.layer, r.document, r.owner, r.id AS annotation, a.key AS name, v.n - 1 AS ordinal, f.key AS filler,
       CASE WHEN f.key = 'span' THEN 'span:' || (SELECT string_agg(p.start || ':' || p."end", ',' ORDER BY p.ordinal)
                                                 FROM annotator.parts_of(f.value) p)
            WHEN jsonb_typeof(f.value) = 'string' THEN CASE f.key WHEN 'entry' THEN 'entry:' ELSE '' END
                                                       || (f.value #>> '{}') END AS target,
       (SELECT min(p.start) FROM annotator.parts_of(f.value) p) AS start,
       (SELECT max(p."end") FROM annotator.parts_of(f.value) p) AS "end",
       (SELECT string_agg(p.quote, ' … ' ORDER BY p.ordinal) FROM annotator.parts_of(f.value) p) AS quote
FROM reading.record r
CROSS JOIN LATERAL jsonb_each(annotator.object_of(r.state -> 'roles')) a
CROSS JOIN LATERAL jsonb_array_elements(annotator.list_of(a.value)) WITH ORDINALITY v(value, n)
CROSS JOIN LATERAL jsonb_each(annotator.object_of(v.value)) f
WHERE r.family = 'annotation' AND r.layer IN ('work', 'gold') AND r.document <> ''
  AND r.state -> 'roles' <> '{}' AND f.key IN ('annotation', 'entry', 'span', 'source');

GRANT USAGE ON SCHEMA reading TO PUBLIC;
GRANT SELECT ON ALL TABLES IN SCHEMA reading TO PUBLIC;
