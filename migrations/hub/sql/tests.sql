-- The gold of tests: whoever said to be done with a document that is set as a test sees its gold, also while gold is
-- closed, so that they may see their score. The same rule in Python: annotator/sync/access.py.
-- This comes after the files of 0002, which stay as they were made; the policy here stands in place of theirs.

-- the tests that I am done with; what a reviewer said of that since changes nothing in it
CREATE FUNCTION annotator.tested() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE ROWS 100 SET search_path = pg_catalog, pg_temp AS $$
    SELECT t.document
    FROM annotator.setting g
    CROSS JOIN LATERAL jsonb_array_elements_text(
        CASE jsonb_typeof(g.value) WHEN 'array' THEN g.value ELSE '[]'::jsonb END) t(document)
    WHERE g.name = 'tests' AND EXISTS (
        SELECT FROM annotator.head h
        JOIN annotator.stream s ON s.key = h.stream
        JOIN annotator.change c ON c.stream = h.stream AND c.seq = h.seq
        WHERE h.record = t.document AND h.family = 'state' AND h.shows AND NOT h.removes
          AND s.layer = 'work' AND s.document = t.document AND s.owner = (SELECT annotator.me())
          AND annotator.json_of(c.payload) ->> 'stage' = 'done')
$$;

ALTER POLICY seen ON annotator.stream USING (
    (SELECT annotator.my_role()) IN ('reviewer', 'manager')
    OR (SELECT annotator.my_role()) IS NOT NULL
       AND (layer = 'project' AND document = ''
            OR owner = (SELECT annotator.me())
            OR (SELECT annotator.my_role()) <> 'retired'
               AND (document = '' OR document NOT IN (SELECT annotator.closed()))
               AND (layer IN ('project', 'shared')
                    OR layer = 'gold' AND ((SELECT annotator.gold_open())
                                           OR document IN (SELECT annotator.tested()))
                    OR layer IN ('work', 'review') AND document IN (SELECT annotator.revealed())))
);
