/** Provinces, regencies, districts and villages by their official code (kode wilayah). */
@NullMarked
package id.balai.region;

import org.jspecify.annotations.NullMarked;
