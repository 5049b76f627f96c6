-- Who may see and write what. Who you are is session_user alone; policies grant whole streams.
-- The same rules in Python: annotator/sync/access.py. Those of the layer review came later: review.sql.

-- NULL for who is nobody here, or came with a device that was revoked
CREATE FUNCTION annotator.me() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT l.member FROM annotator.login l
    WHERE l.name = session_user::text AND NOT EXISTS (SELECT FROM annotator.revocation r WHERE r.device = l.device)
$$;

-- annotator, reviewer or manager; 'retired' for who is; NULL for who is no member
CREATE FUNCTION annotator.my_role() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN m.retired THEN 'retired' ELSE m.role END
    FROM annotator.member m WHERE m.id = (SELECT annotator.me())
$$;

CREATE FUNCTION annotator.gold_open() RETURNS bool
LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM annotator.setting s WHERE s.name = 'gold' AND s.value = '"open"'::jsonb)
$$;

-- the documents that are assigned, and not to me
CREATE FUNCTION annotator.closed() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
    SELECT a.document FROM annotator.assignment a
    GROUP BY a.document HAVING NOT bool_or(a.member = (SELECT annotator.me()))
$$;

CREATE FUNCTION annotator.revealed() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE ROWS 1000 SET search_path = pg_catalog, pg_temp AS $$
    SELECT r.document FROM annotator.reveal r
$$;

-- whether the session is that of the hub's administrator
CREATE FUNCTION annotator.administers() RETURNS bool
LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT pg_has_role(session_user, n.nspowner, 'USAGE') FROM pg_namespace n WHERE n.nspname = 'annotator'
$$;

-- The streams that I may push into, whether I may see them or not: with the rights of the owner of this view.
CREATE VIEW annotator.own WITH (security_barrier) AS
SELECT s.key, s.id, s.device, s.author, s.owner, s.document, s.layer, s.head_seq, s.head_hash
FROM annotator.stream s
WHERE (SELECT annotator.my_role()) = 'manager'
   OR s.author = (SELECT annotator.me())
      AND (s.layer = 'work' AND s.owner = (SELECT annotator.me()) AND (SELECT annotator.my_role()) IS NOT NULL
           OR s.layer = 'shared' AND (SELECT annotator.my_role()) <> 'retired'
           OR s.layer = 'gold' AND (SELECT annotator.my_role()) = 'reviewer');

-- The streams that I wrote, also where I may neither see them nor push into them any more: how far they came.
CREATE VIEW annotator.written WITH (security_barrier) AS
SELECT s.key, s.id, s.device, s.author, s.owner, s.document, s.layer, s.head_seq, s.head_hash
FROM annotator.stream s WHERE s.author = (SELECT annotator.me());
CREATE VIEW annotator.written_hash WITH (security_barrier) AS
SELECT c.stream, c.seq, c.hash FROM annotator.change c JOIN annotator.written s ON s.key = c.stream;

DO $$
DECLARE
    each text;
BEGIN
    FOREACH each IN ARRAY ARRAY['project', 'login', 'member', 'assignment', 'reveal', 'setting', 'revocation',
                                'redaction', 'device', 'stream', 'change', 'head_signature', 'head'] LOOP
        EXECUTE format('ALTER TABLE annotator.%I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('ALTER TABLE annotator.%I FORCE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY owner ON annotator.%I TO CURRENT_USER USING (true) WITH CHECK (true)', each);
    END LOOP;
    -- what the project sheet says anyway, which every member has, retired ones too
    FOREACH each IN ARRAY ARRAY['project', 'member', 'assignment', 'reveal', 'setting', 'revocation', 'redaction',
                                'device'] LOOP
        EXECUTE format('CREATE POLICY seen ON annotator.%I FOR SELECT '
                       'USING ((SELECT annotator.my_role()) IS NOT NULL)', each);
    END LOOP;
END
$$;

CREATE POLICY seen ON annotator.login FOR SELECT
USING ((SELECT annotator.my_role()) = 'manager' OR name = session_user::text);

CREATE POLICY seen ON annotator.stream FOR SELECT USING (
    (SELECT annotator.my_role()) IN ('reviewer', 'manager')
    OR (SELECT annotator.my_role()) IS NOT NULL
       AND (layer = 'project' AND document = ''
            OR owner = (SELECT annotator.me())
            OR (SELECT annotator.my_role()) <> 'retired'
               AND (document = '' OR document NOT IN (SELECT annotator.closed()))
               AND (layer IN ('project', 'shared')
                    OR layer = 'gold' AND (SELECT annotator.gold_open())
                    OR layer = 'work' AND document IN (SELECT annotator.revealed())))
);
CREATE POLICY made ON annotator.stream FOR INSERT WITH CHECK (
    ((SELECT annotator.my_role()) = 'manager'
     OR author = (SELECT annotator.me())
        AND (layer = 'work' AND owner = (SELECT annotator.me()) AND (SELECT annotator.my_role()) IS NOT NULL
             OR layer = 'shared' AND (SELECT annotator.my_role()) <> 'retired'
             OR layer = 'gold' AND (SELECT annotator.my_role()) = 'reviewer'))
    AND NOT EXISTS (SELECT FROM annotator.device d WHERE d.id = stream.device AND d.member <> stream.author)
);
CREATE POLICY seen ON annotator.change FOR SELECT
USING (EXISTS (SELECT FROM annotator.stream s WHERE s.key = change.stream));
CREATE POLICY pushed ON annotator.change FOR INSERT
WITH CHECK (EXISTS (SELECT FROM annotator.own s WHERE s.key = change.stream));
CREATE POLICY seen ON annotator.head FOR SELECT
USING (EXISTS (SELECT FROM annotator.stream s WHERE s.key = head.stream));
CREATE POLICY seen ON annotator.head_signature FOR SELECT
USING (EXISTS (SELECT FROM annotator.stream s WHERE s.key = head_signature.stream));

-- To all who can connect, who see nothing unless they are members. A role of the project's own to hold these grants
-- would be worse: DROP OWNED BY lets any of its members take them from all.
GRANT USAGE ON SCHEMA annotator TO PUBLIC;
GRANT SELECT ON annotator.project, annotator.login, annotator.member, annotator.assignment, annotator.reveal,
    annotator.setting, annotator.revocation, annotator.redaction, annotator.device, annotator.stream,
    annotator.change, annotator.head, annotator.head_signature, annotator.own, annotator.written, annotator.written_hash,
    annotator.alembic_version TO PUBLIC;
GRANT INSERT (id, device, author, owner, document, layer) ON annotator.stream TO PUBLIC;
GRANT INSERT ON annotator.change TO PUBLIC;

-- 256 buckets of the streams that I may see and that hold something, to compare with what I have
CREATE FUNCTION annotator.digest() RETURNS TABLE (bucket int, count bigint, mark bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT s.bucket::int, count(*), bit_xor(s.mark) FROM annotator.stream s WHERE s.head_seq > 0 GROUP BY s.bucket
$$;

-- of these streams, those that are here and that I may not see
CREATE FUNCTION annotator.hidden(ids text[]) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT s.id FROM annotator.stream s WHERE s.id = ANY (ids) AND (SELECT annotator.me()) IS NOT NULL
$$;
CREATE FUNCTION annotator.withdrawn(ids text[]) RETURNS SETOF text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT annotator.hidden(ids) EXCEPT SELECT s.id FROM annotator.stream s WHERE s.id = ANY (ids)
$$;
