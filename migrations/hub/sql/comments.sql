-- What an annotator says of a document would tell other annotators what they have seen in it: it comes to them once the
-- document is revealed, as their work does. What reviewers and managers say comes to all who may read the document.
-- The same rule in Python: annotator/sync/access.py.
-- This comes after the files of 0003, which stay as they were made; the policy here stands in place of theirs.

-- who is a reviewer or manager by now, retired ones too
CREATE FUNCTION annotator.judges() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE ROWS 100 SET search_path = pg_catalog, pg_temp AS $$
    SELECT m.id FROM annotator.member m WHERE m.role IN ('reviewer', 'manager')
$$;

ALTER POLICY seen ON annotator.stream USING (
    (SELECT annotator.my_role()) IN ('reviewer', 'manager')
    OR (SELECT annotator.my_role()) IS NOT NULL
       AND (layer = 'project' AND document = ''
            OR owner = (SELECT annotator.me())
            OR (SELECT annotator.my_role()) <> 'retired'
               AND (document = '' OR document NOT IN (SELECT annotator.closed()))
               AND (layer = 'project'
                    OR layer = 'shared' AND (document = ''
                                             OR author = (SELECT annotator.me())
                                             OR author IN (SELECT annotator.judges())
                                             OR document IN (SELECT annotator.revealed()))
                    OR layer = 'gold' AND ((SELECT annotator.gold_open())
                                           OR document IN (SELECT annotator.tested()))
                    OR layer IN ('work', 'review') AND document IN (SELECT annotator.revealed())))
);
