-- Devices and logins. No password comes here: a verifier is computed where the password is (RFC 5803).

CREATE FUNCTION annotator.keep_device(
    id text, member text, name text, public_key bytea, sealing_key text, voucher bytea, enrolment bytea
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    device annotator.device := ROW (id, member, name, public_key, sealing_key, voucher, enrolment);
    known annotator.device;
BEGIN
    IF num_nulls(id, member, name, public_key, sealing_key, voucher, enrolment) > 0 OR octet_length(id) > 200 THEN
        RAISE EXCEPTION 'a device lacks what it needs' USING ERRCODE = 'AN002';
    END IF;
    IF EXISTS (SELECT FROM annotator.stream s WHERE s.device = keep_device.id AND s.author <> keep_device.member) THEN
        RAISE EXCEPTION 'the device is of another member' USING ERRCODE = 'AN003';
    END IF;
    INSERT INTO annotator.device SELECT device.* ON CONFLICT DO NOTHING;
    SELECT d.* INTO known FROM annotator.device d WHERE d.id = keep_device.id;
    IF (known.member, known.public_key) IS DISTINCT FROM (device.member, device.public_key) THEN
        RAISE EXCEPTION 'the device is of another member' USING ERRCODE = 'AN003';
    END IF;
END
$$;

CREATE FUNCTION annotator.enrol(
    device text, name text, public_key bytea, sealing_key text, voucher bytea, enrolment bytea
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF annotator.my_role() IS NULL THEN
        RAISE EXCEPTION 'only a member enrols a device' USING ERRCODE = 'AN005';
    END IF;
    PERFORM annotator.keep_device(device, annotator.me(), name, public_key, sealing_key, voucher, enrolment);
    UPDATE annotator.login l SET device = enrol.device WHERE l.name = session_user::text AND l.device IS NULL;
END
$$;

CREATE FUNCTION annotator.enrol_for(
    member text, device text, name text, public_key bytea, sealing_key text, voucher bytea, enrolment bytea
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF annotator.my_role() IS DISTINCT FROM 'manager' THEN
        RAISE EXCEPTION 'only a manager enrols the device of another' USING ERRCODE = 'AN005';
    END IF;
    PERFORM annotator.keep_device(device, member, name, public_key, sealing_key, voucher, enrolment);
END
$$;

CREATE FUNCTION annotator.refuse_stranger() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF annotator.my_role() IS DISTINCT FROM 'manager' AND annotator.administers() IS NOT TRUE THEN
        RAISE EXCEPTION 'only a manager gives and takes logins' USING ERRCODE = 'AN005';
    END IF;
END
$$;

CREATE FUNCTION annotator.refuse_verifier(verifier text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF (verifier ~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/=]{16,64}\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$') IS NOT TRUE THEN
        RAISE EXCEPTION 'that is no SCRAM verifier' USING ERRCODE = 'AN002';
    END IF;
END
$$;

CREATE FUNCTION annotator.make_login(login text, member text, verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM annotator.refuse_stranger();
    PERFORM annotator.refuse_verifier(verifier);
    IF (login ~ '^{prefix}_[0-9a-f]{8}$') IS NOT TRUE OR member IS NULL THEN
        RAISE EXCEPTION 'that is no login of this project' USING ERRCODE = 'AN002';
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD %L', login, verifier);
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO %I', current_database(), login);
    INSERT INTO annotator.login VALUES (login, member);
END
$$;

CREATE FUNCTION annotator.reset_login(login text, verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM annotator.refuse_stranger();
    PERFORM annotator.refuse_verifier(verifier);
    IF NOT EXISTS (SELECT FROM annotator.login l WHERE l.name = login) THEN
        RAISE EXCEPTION 'that is no login of this project' USING ERRCODE = 'AN002';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
END
$$;

-- its sessions go on as nobody's: they see nothing and may write nothing
CREATE FUNCTION annotator.drop_login(login text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM annotator.refuse_stranger();
    DELETE FROM annotator.login l WHERE l.name = login;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'that is no login of this project' USING ERRCODE = 'AN002';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = login) THEN
        RETURN;
    END IF;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM %I', current_database(), login);
    EXECUTE format('DROP ROLE %I', login);
EXCEPTION WHEN dependent_objects_still_exist THEN  -- in another database of this server, as a restored hub is
    EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', login);
    DELETE FROM annotator.login l WHERE l.name = login;
END
$$;

-- what is not for members: what the others are made of
DO $$
DECLARE
    each regprocedure;
BEGIN
    FOR each IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'annotator'::regnamespace AND p.proname IN (
        'keep_device', 'refuse_stranger', 'refuse_verifier', 'fold', 'redact', 'show', 'accept', 'begin_stream',
        'check_devices', 'refuse') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', each);
    END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
