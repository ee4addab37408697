package id.balai.region;

/** A province, regency, district or village with its official code (kode wilayah). */
public record Region(String code, String name) {
    /** How many steps below the nation: 1 province, 2 regency or city, 3 district, 4 village. */
    public int level() {
        return code.split("\\.").length;
    }
}
