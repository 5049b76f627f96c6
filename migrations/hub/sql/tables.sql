-- The log as it was pushed, who may reach it, and what is folded from it. The administrator owns all of it.
CREATE TABLE annotator.project (
    id text PRIMARY KEY,
    protocol_least int NOT NULL,
    protocol_most int NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX project_only ON annotator.project ((true));

CREATE TABLE annotator.login (
    name text PRIMARY KEY,
    member text NOT NULL,
    device text,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- folded from the changes of the project layer
CREATE TABLE annotator.member (id text PRIMARY KEY, name text NOT NULL, role text NOT NULL, retired bool NOT NULL);
CREATE TABLE annotator.assignment (
    id text PRIMARY KEY,
    member text NOT NULL,
    document text NOT NULL
);
CREATE INDEX assignment_document ON annotator.assignment (document, member);
CREATE TABLE annotator.reveal (document text PRIMARY KEY);
CREATE TABLE annotator.setting (name text PRIMARY KEY, value jsonb NOT NULL);
CREATE TABLE annotator.revocation (device text PRIMARY KEY);
CREATE TABLE annotator.redaction (id text PRIMARY KEY, document text NOT NULL, records text[] NOT NULL);

CREATE TABLE annotator.device (
    id text PRIMARY KEY,
    member text NOT NULL,
    name text NOT NULL,
    public_key bytea NOT NULL CHECK (octet_length(public_key) = 32),
    sealing_key text NOT NULL,
    voucher bytea NOT NULL CHECK (octet_length(voucher) = 32),
    enrolment bytea NOT NULL CHECK (octet_length(enrolment) = 64)
);

-- sheet: 16 bytes of the hash of layer, document and owner; bucket: the first byte of the id;
-- mark: the first 8 bytes of head_hash. All four of the last group are set by trigger.
CREATE TABLE annotator.stream (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id text NOT NULL UNIQUE,
    device text NOT NULL,
    author text NOT NULL,
    owner text NOT NULL,
    document text NOT NULL,
    layer text NOT NULL,
    head_seq bigint NOT NULL,
    head_hash bytea NOT NULL,
    mark bigint NOT NULL,
    bucket smallint NOT NULL,
    sheet uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT stream_slot UNIQUE (device, layer, document, owner),
    CHECK (layer IN ('work', 'gold', 'shared', 'project')),
    CHECK ((layer = 'work') = (owner <> '')),
    CHECK (strpos(device || author || owner || document, chr(31)) = 0)  -- what parts them where the id is made
) WITH (fillfactor = 70);
CREATE INDEX stream_bucket ON annotator.stream (bucket);
CREATE INDEX stream_document ON annotator.stream (document);
CREATE INDEX stream_author ON annotator.stream (author);

-- stream names annotator.stream (the trigger sees to it: a foreign key would look it up for every row)
CREATE TABLE annotator.change (
    stream bigint NOT NULL,
    seq bigint NOT NULL,
    id uuid NOT NULL,
    action uuid NOT NULL,
    lamport bigint NOT NULL CHECK (lamport >= 0),
    wall_ms bigint NOT NULL,
    kind text NOT NULL CHECK (octet_length(kind) < 256),
    v int NOT NULL CHECK (v BETWEEN 0 AND 65535),
    record text NOT NULL CHECK (octet_length(record) < 65536),
    base bytea NOT NULL CHECK (octet_length(base) % 16 = 0 AND octet_length(base) < 16 * 65536),
    payload_hash bytea NOT NULL CHECK (octet_length(payload_hash) = 32),
    prev bytea NOT NULL,
    hash bytea NOT NULL,
    header bytea NOT NULL,
    payload bytea,
    salt bytea,
    PRIMARY KEY (stream, seq),
    CHECK (payload IS NOT NULL OR salt IS NULL)
);
CREATE INDEX change_record ON annotator.change (record);
CREATE INDEX change_edit ON annotator.change (record) WHERE base <> ''::bytea;

CREATE TABLE annotator.head_signature (
    stream bigint NOT NULL REFERENCES annotator.stream (key),
    signer text NOT NULL REFERENCES annotator.device (id),
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    signature bytea NOT NULL CHECK (octet_length(signature) = 64),
    PRIMARY KEY (stream, signer)
);

-- the changes of each record that none names as base, of the kinds and versions that this schema knows;
-- shows: the one that wins; conflict: there are others
CREATE TABLE annotator.head (
    stream bigint NOT NULL,
    seq bigint NOT NULL,
    sheet uuid NOT NULL,
    family text NOT NULL,
    record text NOT NULL,
    id uuid NOT NULL,
    removes bool NOT NULL,
    shows bool NOT NULL,
    conflict bool NOT NULL,
    PRIMARY KEY (stream, seq)
) WITH (fillfactor = 90);
CREATE INDEX head_record ON annotator.head (record);
CREATE INDEX head_family ON annotator.head (family);
