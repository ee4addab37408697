-- Kode wilayah: 2 digits for a province, then .2 regency, .2 district, .4 village.
CREATE TABLE region (
    code text PRIMARY KEY CHECK (code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
    name text NOT NULL
);
GRANT SELECT, INSERT ON region TO balai_app;
