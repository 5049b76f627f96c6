-- The layer review: what reviewers decided where members differ. Reviewers and managers write and see it; annotators see
-- it for documents that are revealed and that they may read. The same rules in Python: annotator/sync/access.py.
-- This comes after the files of 0001, which stay as they were made; views and policies here stand in place of theirs.
ALTER TABLE annotator.stream DROP CONSTRAINT stream_layer_check;
ALTER TABLE annotator.stream ADD CONSTRAINT stream_layer_check
    CHECK (layer IN ('work', 'gold', 'shared', 'project', 'review'));

CREATE OR REPLACE VIEW annotator.own WITH (security_barrier) AS
SELECT s.key, s.id, s.device, s.author, s.owner, s.document, s.layer, s.head_seq, s.head_hash
FROM annotator.stream s
WHERE (SELECT annotator.my_role()) = 'manager'
   OR s.author = (SELECT annotator.me())
      AND (s.layer = 'work' AND s.owner = (SELECT annotator.me()) AND (SELECT annotator.my_role()) IS NOT NULL
           OR s.layer = 'shared' AND (SELECT annotator.my_role()) <> 'retired'
           OR s.layer IN ('gold', 'review') AND (SELECT annotator.my_role()) = 'reviewer');

ALTER POLICY seen ON annotator.stream USING (
    (SELECT annotator.my_role()) IN ('reviewer', 'manager')
    OR (SELECT annotator.my_role()) IS NOT NULL
       AND (layer = 'project' AND document = ''
            OR owner = (SELECT annotator.me())
            OR (SELECT annotator.my_role()) <> 'retired'
               AND (document = '' OR document NOT IN (SELECT annotator.closed()))
               AND (layer IN ('project', 'shared')
                    OR layer = 'gold' AND (SELECT annotator.gold_open())
                    OR layer IN ('work', 'review') AND document IN (SELECT annotator.revealed())))
);
ALTER POLICY made ON annotator.stream WITH CHECK (
    ((SELECT annotator.my_role()) = 'manager'
     OR author = (SELECT annotator.me())
        AND (layer = 'work' AND owner = (SELECT annotator.me()) AND (SELECT annotator.my_role()) IS NOT NULL
             OR layer = 'shared' AND (SELECT annotator.my_role()) <> 'retired'
             OR layer IN ('gold', 'review') AND (SELECT annotator.my_role()) = 'reviewer'))
    AND NOT EXISTS (SELECT FROM annotator.device d WHERE d.id = stream.device AND d.member <> stream.author)
);

CREATE VIEW reading.decision WITH (security_invoker) AS
SELECT r.document, r.id, r.author, r.state ->> 'part' AS part, r.state ->> 'choice' AS choice,
       annotator.list_of(r.state -> 'took') AS took, r.state ->> 'reason' AS reason, r.state ->> 'strategy' AS strategy,
       annotator.list_of(r.state -> 'gold') AS gold, r.changed_at, r.conflict
FROM reading.record r WHERE r.family = 'decision' AND r.layer = 'review' AND r.document <> '';

-- which annotations a decision covers, each with the change of it that showed then
CREATE VIEW reading.decision_cover WITH (security_invoker) AS
SELECT DISTINCT r.document, r.id AS decision, c.pair[1] AS annotation, c.pair[2] AS covered
FROM reading.record r
CROSS JOIN LATERAL jsonb_array_elements_text(annotator.list_of(r.state -> 'covers')) e(cover)
CROSS JOIN LATERAL regexp_match(e.cover, '^(.*) ([^ ]*)$') c(pair)
WHERE r.family = 'decision' AND r.layer = 'review' AND r.document <> '' AND c.pair IS NOT NULL;

GRANT SELECT ON reading.decision, reading.decision_cover TO PUBLIC;
