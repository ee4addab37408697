-- The units that occur, and what one of them moved, without reading the postings of all; most carry no unit.
CREATE INDEX posting_of_unit ON posting (cooperative_id, unit) WHERE unit IS NOT NULL;
