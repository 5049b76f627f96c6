-- What a push must hold to: the same checks as annotator/log/stream.py, for all rows of a statement at once.
-- Errors: AN001 the chain, AN002 a header or payload, AN003 another's place, AN004 a revoked device, AN005 not allowed.

CREATE FUNCTION annotator.word(hash bytea) RETURNS bigint
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT ('x' || encode(substr(hash, 1, 8), 'hex'))::bit(64)::bigint
$$;

CREATE FUNCTION annotator.sheet_of(layer text, document text, owner text) RETURNS uuid
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT encode(substr(sha256(convert_to(layer || chr(31) || document || chr(31) || owner, 'UTF8')), 1, 16),
                  'hex')::uuid
$$;

CREATE FUNCTION annotator.begin_stream() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW.head_seq := 0;
    NEW.head_hash := sha256(convert_to(concat_ws(chr(31), 'annotator-stream-1', (SELECT p.id FROM annotator.project p),
        NEW.device, NEW.author, NEW.layer, NEW.document, NEW.owner), 'UTF8'));
    IF NEW.id IS DISTINCT FROM encode(NEW.head_hash, 'hex') THEN
        RAISE EXCEPTION 'the id of a stream is not that of its place' USING ERRCODE = 'AN003';
    END IF;
    NEW.bucket := get_byte(NEW.head_hash, 0);
    NEW.mark := ('x' || substr(NEW.id, 1, 16))::bit(64)::bigint;
    NEW.sheet := annotator.sheet_of(NEW.layer, NEW.document, NEW.owner);
    NEW.changed_at := clock_timestamp();
    RETURN NEW;
END
$$;
CREATE TRIGGER begin_stream BEFORE INSERT ON annotator.stream
FOR EACH ROW EXECUTE FUNCTION annotator.begin_stream();

-- a device is one person's, enrolled or not
CREATE FUNCTION annotator.check_devices() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM (SELECT DISTINCT f.device, f.author FROM fresh f) f
               JOIN annotator.stream s ON s.device = f.device AND s.author <> f.author) THEN
        RAISE EXCEPTION 'a stream is of a device of another member' USING ERRCODE = 'AN003';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER check_devices AFTER INSERT ON annotator.stream REFERENCING NEW TABLE AS fresh
FOR EACH STATEMENT EXECUTE FUNCTION annotator.check_devices();

CREATE FUNCTION annotator.header(
    seq bigint, id uuid, action uuid, lamport bigint, wall_ms bigint, v int, kind text, record text, base bytea,
    payload_hash bytea
) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT '\x01'::bytea || int8send(seq) || uuid_send(id) || uuid_send(action) || int8send(lamport)
        || int8send(wall_ms) || substr(int4send(v), 3) || substr(int4send(octet_length(kind)), 4)
        || convert_to(kind, 'UTF8') || substr(int4send(octet_length(record)), 3) || convert_to(record, 'UTF8')
        || substr(int4send(octet_length(base) / 16), 3) || base || payload_hash
$$;

-- the family of what is put or removed, NULL for kinds and versions that came after this schema
CREATE FUNCTION annotator.family(kind text, v int) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN v > 1 THEN NULL WHEN right(kind, 4) = '.put' THEN left(kind, -4)
           WHEN right(kind, 7) = '.remove' THEN left(kind, -7) END
$$;

CREATE FUNCTION annotator.bases(base bytea) RETURNS SETOF uuid
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT encode(substr(base, 16 * n + 1, 16), 'hex')::uuid FROM generate_series(0, octet_length(base) / 16 - 1) n
$$;

-- NULL for what is no JSON: payloads are what their authors made them
CREATE FUNCTION annotator.json_of(payload bytea) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN convert_from(payload, 'UTF8')::jsonb;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END
$$;

CREATE FUNCTION annotator.folded() RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ARRAY['member', 'assignment', 'reveal', 'setting', 'revocation']
$$;

-- where a record stands that decides who may see what: reviewers too may reveal, and they write gold
CREATE FUNCTION annotator.seat(of_family text, of_record text) RETURNS uuid
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE of_family WHEN 'reveal' THEN annotator.sheet_of('gold', of_record, '')
                          ELSE annotator.sheet_of('project', '', '') END
$$;

-- fold one record of the project sheet: the winning head whole, living ones before removals
CREATE FUNCTION annotator.fold(of_family text, of_record text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    state jsonb;
BEGIN
    SELECT annotator.json_of(c.payload) INTO state
    FROM annotator.head h JOIN annotator.change c ON c.stream = h.stream AND c.seq = h.seq
    WHERE h.record = of_record AND h.family = of_family AND h.sheet = annotator.seat(of_family, of_record)
      AND NOT h.removes AND c.payload IS NOT NULL
    ORDER BY c.lamport DESC, c.wall_ms DESC, c.id DESC
    LIMIT 1;
    IF jsonb_typeof(state) IS DISTINCT FROM 'object' THEN
        state := NULL;
    END IF;
    CASE of_family
    WHEN 'member' THEN
        DELETE FROM annotator.member WHERE id = of_record;
        INSERT INTO annotator.member
        SELECT of_record, coalesce(state ->> 'name', ''), coalesce(state ->> 'role', ''),
               state -> 'retired' IN ('true', '1') IS TRUE
        WHERE state IS NOT NULL;
    WHEN 'assignment' THEN
        DELETE FROM annotator.assignment WHERE id = of_record;
        INSERT INTO annotator.assignment
        SELECT of_record, coalesce(state ->> 'member', ''), coalesce(state ->> 'document', '') WHERE state IS NOT NULL;
    WHEN 'reveal' THEN
        DELETE FROM annotator.reveal WHERE document = of_record;
        INSERT INTO annotator.reveal SELECT of_record WHERE state IS NOT NULL;
    WHEN 'setting' THEN
        DELETE FROM annotator.setting WHERE name = of_record;
        INSERT INTO annotator.setting SELECT of_record, coalesce(state -> 'value', 'null') WHERE state IS NOT NULL;
    WHEN 'revocation' THEN
        DELETE FROM annotator.revocation WHERE device = of_record;
        INSERT INTO annotator.revocation SELECT of_record WHERE state IS NOT NULL;
    END CASE;
END
$$;

-- erase what a redaction names, now and when it comes later; the tombstone stays for good
CREATE FUNCTION annotator.redact(of_record text, state jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    named text[];
    whole text;
    touched record;
BEGIN
    IF jsonb_typeof(state) IS DISTINCT FROM 'object' THEN
        RETURN;
    END IF;
    whole := coalesce(state ->> 'document', '');
    named := ARRAY(SELECT jsonb_array_elements_text(state -> 'records')
                   WHERE jsonb_typeof(state -> 'records') = 'array');
    INSERT INTO annotator.redaction AS r VALUES (of_record, whole, named)
    ON CONFLICT (id) DO UPDATE SET document = CASE WHEN r.document = '' THEN whole ELSE r.document END,
        records = ARRAY(SELECT DISTINCT unnest(r.records || named));
    IF whole <> '' THEN
        named := named || whole;
        UPDATE annotator.change c SET payload = NULL, salt = NULL
        FROM annotator.stream s WHERE s.document = whole AND c.stream = s.key AND c.payload IS NOT NULL;
    END IF;
    UPDATE annotator.change c SET payload = NULL, salt = NULL WHERE c.record = ANY (named) AND c.payload IS NOT NULL;
    PERFORM annotator.show(ARRAY(
        SELECT h.record FROM annotator.head h LEFT JOIN annotator.stream s ON s.key = h.stream
        WHERE h.conflict AND (h.record = ANY (named) OR whole <> '' AND s.document = whole)));
    FOR touched IN
        SELECT DISTINCT h.family, h.record FROM annotator.head h
        WHERE h.record = ANY (named) AND h.family = ANY (annotator.folded())
          AND h.sheet = annotator.seat(h.family, h.record)
    LOOP
        PERFORM annotator.fold(touched.family, touched.record);
    END LOOP;
END
$$;

-- say anew which heads of records show, and which have others beside them
CREATE FUNCTION annotator.show(records text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE annotator.head h SET shows = r.place = 1, conflict = r.heads > 1
    FROM (
        SELECT h.stream, h.seq, row_number() OVER best AS place,
               count(*) OVER (PARTITION BY h.sheet, h.family, h.record) AS heads
        FROM annotator.head h JOIN annotator.change c ON c.stream = h.stream AND c.seq = h.seq
        WHERE h.record = ANY (records)
        WINDOW best AS (PARTITION BY h.sheet, h.family, h.record
                        ORDER BY h.removes OR c.payload IS NULL, c.lamport DESC, c.wall_ms DESC, c.id DESC, h.stream)
    ) r
    WHERE h.stream = r.stream AND h.seq = r.seq AND (h.shows, h.conflict) <> (r.place = 1, r.heads > 1);
END
$$;

CREATE FUNCTION annotator.accept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET work_mem = '64MB' AS $$
DECLARE
    wrong record;
    deciding bool;
    touched record;
    keys bigint[] := ARRAY(SELECT DISTINCT f.stream FROM fresh f);
    contested text[];
BEGIN
    -- in the order of their keys, so that two pushes never wait for each other
    PERFORM FROM annotator.stream s WHERE s.key = ANY (keys) ORDER BY s.key FOR UPDATE;
    SELECT bool_or(s.layer = 'gold' OR s.layer = 'project' AND s.document = '') INTO deciding
    FROM annotator.stream s WHERE s.key = ANY (keys);
    IF EXISTS (SELECT FROM annotator.revocation r JOIN annotator.stream s ON s.device = r.device
               WHERE s.key = ANY (keys)) THEN
        RAISE EXCEPTION 'the device was revoked' USING ERRCODE = 'AN004';
    END IF;
    -- EXECUTE: planned anew each time, as the plan for one row is not that for a hundred thousand
    EXECUTE $q$
        SELECT f.seq, f.due FROM (
            SELECT f.seq, f.prev, s.head_seq + row_number() OVER chain AS due,
                   lag(f.hash, 1, s.head_hash) OVER chain AS before
            FROM fresh f LEFT JOIN annotator.stream s ON s.key = f.stream
            WINDOW chain AS (PARTITION BY f.stream ORDER BY f.seq)) f
        WHERE (f.seq = f.due AND f.prev = f.before) IS NOT TRUE LIMIT 1
    $q$ INTO wrong;
    IF wrong IS NOT NULL AND wrong.seq IS DISTINCT FROM wrong.due THEN
        RAISE EXCEPTION 'number % stands where % is due', wrong.seq, wrong.due USING ERRCODE = 'AN001';
    ELSIF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'number % does not continue the hash before it', wrong.seq USING ERRCODE = 'AN001';
    END IF;
    EXECUTE $q$
        SELECT f.seq, f.hash = sha256(f.prev || f.header) AS chained FROM fresh f
        WHERE (f.hash = sha256(f.prev || f.header)
               AND f.header = annotator.header(f.seq, f.id, f.action, f.lamport, f.wall_ms, f.v, f.kind, f.record,
                                               f.base, f.payload_hash)
               AND (f.payload IS NULL OR f.payload_hash = sha256(coalesce(f.salt, ''::bytea) || f.payload)))
              IS NOT TRUE LIMIT 1
    $q$ INTO wrong;
    IF wrong IS NOT NULL AND NOT wrong.chained THEN
        RAISE EXCEPTION 'the hash of number % is not that of its header', wrong.seq USING ERRCODE = 'AN001';
    ELSIF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'number % differs from its header', wrong.seq USING ERRCODE = 'AN002';
    END IF;
    EXECUTE $q$
        UPDATE annotator.stream s
        SET head_seq = l.seq, head_hash = c.hash, mark = annotator.word(c.hash), changed_at = clock_timestamp()
        FROM (SELECT f.stream, max(f.seq) AS seq FROM fresh f GROUP BY f.stream) l
        JOIN annotator.change c ON c.stream = l.stream AND c.seq = l.seq
        WHERE s.key = l.stream
    $q$;
    -- whatever arrived earlier may name a change of now as its base: that one is no head
    EXECUTE $q$
        WITH known AS MATERIALIZED (
            SELECT f.stream, f.seq, s.sheet, annotator.family(f.kind, f.v) AS family, f.record, f.id,
                   right(f.kind, 7) = '.remove' AS removes
            FROM fresh f JOIN annotator.stream s ON s.key = f.stream
            WHERE annotator.family(f.kind, f.v) IS NOT NULL
        ), replaced AS MATERIALIZED (
            SELECT DISTINCT s.sheet, annotator.family(c.kind, c.v) AS family, c.record, b.id
            FROM annotator.change c JOIN annotator.stream s ON s.key = c.stream, annotator.bases(c.base) b(id)
            WHERE c.record IN (SELECT k.record FROM known k) AND c.base <> ''::bytea
        ), gone AS (
            DELETE FROM annotator.head h USING replaced r
            WHERE h.record = r.record AND h.sheet = r.sheet AND h.family = r.family AND h.id = r.id
        )
        INSERT INTO annotator.head
        SELECT k.stream, k.seq, k.sheet, k.family, k.record, k.id, k.removes, true, false FROM known k
        WHERE NOT EXISTS (SELECT FROM replaced r WHERE r.record = k.record AND r.sheet = k.sheet
                          AND r.family = k.family AND r.id = k.id)
    $q$;
    IF EXISTS (SELECT FROM annotator.redaction) THEN
        EXECUTE $q$
            UPDATE annotator.change c SET payload = NULL, salt = NULL
            FROM fresh f JOIN annotator.stream s ON s.key = f.stream
            WHERE c.stream = f.stream AND c.seq = f.seq AND c.payload IS NOT NULL
              AND EXISTS (SELECT FROM annotator.redaction r
                          WHERE f.record = ANY (r.records) OR r.document <> '' AND r.document IN (f.record, s.document))
        $q$;
    END IF;
    EXECUTE $q$
        SELECT ARRAY(SELECT h.record FROM annotator.head h WHERE h.record IN (SELECT f.record FROM fresh f)
                     GROUP BY h.sheet, h.family, h.record
                     HAVING count(*) > 1 OR bool_or(h.conflict OR NOT h.shows))
    $q$ INTO contested;
    IF contested <> '{}' THEN
        PERFORM annotator.show(contested);
    END IF;
    IF deciding THEN
        FOR touched IN
            SELECT DISTINCT annotator.family(f.kind, f.v) AS family, f.record
            FROM fresh f JOIN annotator.stream s ON s.key = f.stream
            WHERE annotator.family(f.kind, f.v) = ANY (annotator.folded())
              AND s.sheet = annotator.seat(annotator.family(f.kind, f.v), f.record)
        LOOP
            PERFORM annotator.fold(touched.family, touched.record);
        END LOOP;
        FOR touched IN
            SELECT f.record, annotator.json_of(f.payload) AS state
            FROM fresh f JOIN annotator.stream s ON s.key = f.stream
            WHERE f.kind = 'redaction.put' AND f.v <= 1 AND s.layer = 'project' AND s.document = ''
        LOOP
            PERFORM annotator.redact(touched.record, touched.state);
        END LOOP;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER accept AFTER INSERT ON annotator.change REFERENCING NEW TABLE AS fresh
FOR EACH STATEMENT EXECUTE FUNCTION annotator.accept();

-- nobody alters the log, the administrator neither; a redaction only empties
CREATE FUNCTION annotator.refuse() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.payload IS NULL THEN
        NEW.payload := OLD.payload;
        NEW.salt := OLD.salt;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            NEW.payload := NULL;
            NEW.salt := NULL;
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'the log is never altered' USING ERRCODE = 'AN005';
END
$$;
CREATE TRIGGER refuse BEFORE UPDATE OR DELETE ON annotator.change FOR EACH ROW EXECUTE FUNCTION annotator.refuse();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON annotator.change
FOR EACH STATEMENT EXECUTE FUNCTION annotator.refuse();

-- keep the latest signature of each signer; mine of what I wrote, or whatever a manager carries. What this transaction
-- pushed was mine to push when it began: a manager's last act may give the role up
CREATE FUNCTION annotator.sign(streams bigint[], signers text[], seqs bigint[], hashes bytea[], signatures bytea[])
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF (SELECT count(*) FROM unnest(streams, signers, seqs, hashes) g(stream, signer, seq, hash)
        JOIN annotator.stream s ON s.key = g.stream
        JOIN annotator.device d ON d.id = g.signer
        JOIN annotator.change c ON c.stream = g.stream AND c.seq = g.seq AND c.hash = g.hash
        WHERE (SELECT annotator.my_role()) = 'manager'
           OR d.member = (SELECT annotator.me()) AND s.author = d.member
           OR c.xmin = pg_current_xact_id()::xid AND (d.member = (SELECT annotator.me())
                                                      OR s.author <> (SELECT annotator.me()))) <> cardinality(streams)
    THEN
        RAISE EXCEPTION 'a signature is not of what is here, or not yours to give' USING ERRCODE = 'AN005';
    END IF;
    INSERT INTO annotator.head_signature AS old
    SELECT DISTINCT ON (g.stream, g.signer) g.stream, g.signer, g.seq, g.hash, g.signature
    FROM unnest(streams, signers, seqs, hashes, signatures) g(stream, signer, seq, hash, signature)
    ORDER BY g.stream, g.signer, g.seq DESC
    ON CONFLICT (stream, signer) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, signature = excluded.signature
    -- at the same place only its own member puts another in its stead: a false one would make all of it unproven
    WHERE old.seq < excluded.seq OR old.seq = excluded.seq AND EXISTS (
        SELECT FROM annotator.device d WHERE d.id = old.signer AND d.member = (SELECT annotator.me()));
END
$$;
